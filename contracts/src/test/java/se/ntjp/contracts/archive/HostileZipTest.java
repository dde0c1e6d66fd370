package se.ntjp.contracts.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip from outside may be made to harm: it is refused whole, before it fills memory or names a file elsewhere. */
class HostileZipTest {

    private static final PackageLimits SMALL = new PackageLimits(3, 1000, 2000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xsd",
                "schemas/../../evil.xsd",
                "schemas/..",
                "/etc/evil.xsd",
                "C:/evil.xsd",
                "..\\evil.xsd",
                "schemas\\..\\..\\evil.xsd"
            })
    void an_entry_that_leads_out_of_the_package_makes_the_zip_refused(String entry) {
        assertThatIOException()
                .isThrownBy(() -> read(zip(10, "schemas/good.xsd", entry), SMALL))
                .withMessage(
                        "evil.zip holds the entry «%s», which leads out of the package; the zip is refused", entry);
    }

    @Test
    void names_that_only_look_like_leading_out_are_accepted() throws IOException {
        assertThat(read(zip(10, "schemas/..good.xsd", "schemas/a..b/good.xsd"), SMALL)
                        .names())
                .containsExactly("schemas/..good.xsd", "schemas/a..b/good.xsd");
    }

    @Test
    void a_file_that_unpacks_to_more_than_the_limit_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> read(zip(1001, "schemas/bomb.xsd"), SMALL))
                .withMessage(
                        "evil.zip unpacks to more than is read (1000 bytes a file, 2000 in all), at entry schemas/bomb.xsd");
    }

    @Test
    void files_that_together_unpack_to_more_than_the_limit_are_refused() {
        assertThatIOException()
                .isThrownBy(() -> read(zip(999, "a.xsd", "b.xsd", "c.xsd"), SMALL))
                .withMessageEndingWith("at entry c.xsd");
    }

    @Test
    void a_zip_of_too_many_files_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> read(zip(1, "a", "b", "c", "d"), SMALL))
                .withMessage("evil.zip holds more than 3 files");
    }

    @Test
    void a_real_bomb_is_refused_within_the_limits_of_real_packages() throws IOException {
        byte[] bomb = zip(PackageLimits.DEFAULT.maxFileBytes() + 1, "schemas/bomb.xsd");

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThatIOException().isThrownBy(() -> read(bomb, PackageLimits.DEFAULT));
    }

    @Property(tries = 300)
    void any_bytes_are_a_zip_or_an_error_that_names_the_file(@ForAll byte[] bytes) {
        assertReadsOrRefuses(bytes);
    }

    @Property(tries = 300)
    void any_damage_to_a_zip_gives_files_or_an_error_that_names_the_file(@ForAll int place, @ForAll byte value)
            throws IOException {
        byte[] damaged = zip(50, "schemas/a.xsd", "schemas/b.xsd");
        damaged[Math.floorMod(place, damaged.length)] = value;

        assertReadsOrRefuses(damaged);
    }

    private static void assertReadsOrRefuses(byte[] bytes) {
        try {
            assertThat(read(bytes, SMALL).names()).isNotEmpty();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("evil.zip");
        }
    }

    private static PackageFiles read(byte[] zip, PackageLimits limits) throws IOException {
        try (InputStream in = new ByteArrayInputStream(zip)) {
            return ZippedFiles.read("evil.zip", in, limits);
        }
    }

    private static byte[] zip(int bytes, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[bytes]);
            }
        }
        return out.toByteArray();
    }
}

package se.ntjp.harness.installed.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JUnit files, whole and broken. */
class JunitFileTest {

    private static JunitFile read(String text) throws JunitFile.Unreadable {
        return JunitFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void only_an_empty_case_has_passed() throws JunitFile.Unreadable {
        JunitFile file = read(
                "<testsuite name='p.s' tests='4' failures='1'><testcase name='a'/><testcase name='b'><failure message='m'/></testcase>"
                        + "<testcase name='c'><error>e</error></testcase><testcase name='d'><skipped/></testcase></testsuite>");
        assertThat(file.cases())
                .extracting(each -> each.failure().isEmpty())
                .containsExactly(true, false, false, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<testsuite name='p.s' tests='1' failures='0'><testcase na",
                "<testsuites/>",
                "<testsuite name='p.s' tests='many' failures='0'/>",
                "<testsuite name='p.s'/>",
                "<!DOCTYPE testsuite [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><testsuite name='p.s' tests='1' failures='0'>&e;</testsuite>"
            })
    void a_file_that_is_not_whole_is_not_read(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JunitFile.Unreadable.class);
    }

    @Test
    void the_properties_of_the_machine_are_left_out() {
        byte[] kept = JunitFile.withoutProperties(
                "<testsuite><properties><property name=\"a\" value=\"&lt;/properties>\"/></properties><testcase name=\"x\"/></testsuite>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo("<testsuite><testcase name=\"x\"/></testsuite>");
        byte[] half = "<testsuite><properties><property name=\"a\" value=\"secret".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(JunitFile.withoutProperties(half), StandardCharsets.UTF_8))
                .isEqualTo("<testsuite>");
    }

    @Test
    void files_are_named_as_soapui_names_them() {
        assertThat(FileNames.junit("1. Basic Tests / åäö & more_x-y"))
                .isEqualTo("TEST-1_Basic_Tests__åäö__more_xy.xml");
    }
}

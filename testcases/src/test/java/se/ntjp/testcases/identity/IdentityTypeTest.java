package se.ntjp.testcases.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTypeTest {

    @ParameterizedTest
    @CsvSource({
        "191212121212, PERSONAL",
        "196812732391, COORDINATION",
        "19570926308A, LOCAL",
        "TSTNMT2321000156-S001-4711, LOCAL",
        "191212121213, LOCAL"
    })
    void an_identity_tells_its_type_by_its_form(String id, IdentityType type) {
        assertThat(IdentityType.of(id)).isEqualTo(type);
    }

    @Test
    void a_root_that_is_neither_of_the_national_ones_is_a_reserve_numbers() {
        assertThat(IdentityType.ofOid("1.2.752.129.2.1.3.1")).isEqualTo(IdentityType.PERSONAL);
        assertThat(IdentityType.ofOid("1.2.752.129.2.1.3.3")).isEqualTo(IdentityType.COORDINATION);
        assertThat(IdentityType.ofOid("ABC-123")).isEqualTo(IdentityType.LOCAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1212121212", "19121212-1212", " 191212121212", "191212121212 191212121212", ""})
    void only_twelve_digits_are_a_whole_identity(String id) {
        assertThat(IdentityType.isPersonal(id)).isFalse();
    }
}

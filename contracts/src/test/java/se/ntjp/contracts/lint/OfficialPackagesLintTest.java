package se.ntjp.contracts.lint;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.text.Language;

class OfficialPackagesLintTest {

    @Test
    @Tag("packages")
    void show() {
        OfficialPackages.all()
                .forEach(p -> ContractLinter.standard().lint(p).forEach(f -> System.out.println(f.in(Language.SV))));
    }
}

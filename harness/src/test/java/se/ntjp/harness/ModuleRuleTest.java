package se.ntjp.harness;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may depend on what, held on the classes of all five modules. */
class ModuleRuleTest {

    private static final String CONTRACTS = "se.ntjp.contracts..";
    private static final String TESTCASES = "se.ntjp.testcases..";
    private static final String STUBS = "se.ntjp.stubs..";
    private static final String REPORTS = "se.ntjp.reports..";
    private static final String HARNESS = "se.ntjp.harness..";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("se.ntjp");

    private static final Set<String> READERS_OF_XML = Set.of(
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory",
            "javax.xml.xpath.XPathFactory");

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault");

    @Test
    void contracts_know_nothing_of_the_rest() {
        hold(noClasses()
                .that()
                .resideInAPackage(CONTRACTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TESTCASES, STUBS, REPORTS, HARNESS)
                .because("what was agreed must be readable without anything that judges or calls"));
    }

    @Test
    void testcases_use_contracts_only() {
        hold(noClasses()
                .that()
                .resideInAPackage(TESTCASES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STUBS, REPORTS, HARNESS)
                .because("a verdict depends on contract, rule and exchanges, not on how they were got or are shown"));
    }

    @Test
    void reports_only_show() {
        hold(noClasses()
                .that()
                .resideInAPackage(REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STUBS, HARNESS)
                .because("a report is a view of a record and must be made without running anything"));
    }

    @Test
    void stubs_neither_show_nor_run() {
        hold(noClasses()
                .that()
                .resideInAPackage(STUBS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REPORTS, HARNESS)
                .because("a stub is the other side of a call and must not know who calls"));
    }

    @Test
    void stubs_do_not_judge() {
        hold(noClasses()
                .that()
                .resideInAPackage(STUBS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.ntjp.testcases.check..",
                        "se.ntjp.testcases.expectation..",
                        "se.ntjp.testcases.judge..",
                        "se.ntjp.testcases.period..")
                .because("a stub that used the judge's own rules could not show that the judge is wrong"));
    }

    @Test
    void packages_form_no_cycles() {
        hold(slices().matching("se.ntjp.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that cannot be read without another that needs it is no room of its own"));
    }

    @Test
    void only_the_command_knows_the_command() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("se.ntjp.harness.cli..")
                .should()
                .dependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.resideInAPackage("picocli.."),
                        JavaClass.Predicates.resideInAPackage("me.tongfei..")))
                .because("a run from a JUnit test has neither options nor a terminal"));
    }

    @Test
    void what_reads_XML_is_made_in_one_place() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("se.ntjp.contracts.xml..")
                .and()
                .doNotHaveFullyQualifiedName("se.ntjp.harness.cli.Ntjp")
                .should()
                .accessTargetWhere(makes(READERS_OF_XML))
                .because("XML from outside is hostile, and only SafeXml's factories are closed to it;"
                        + " Ntjp asks for the JDK's TransformerFactory for its name alone"));
    }

    @Test
    void judgement_reads_no_clock_and_rolls_no_dice() {
        hold(noClasses()
                .that()
                .resideInAnyPackage(CONTRACTS, TESTCASES, "se.ntjp.reports.view..", "se.ntjp.harness.runner..")
                .should()
                .accessTargetWhere(describe(
                        "read the clock, the locale or an unseeded random",
                        access -> CLOCKS_AND_DICE.contains(name(access))
                                || name(access).matches("java\\.time\\.[A-Za-z]+\\.now")))
                .orShould()
                .callConstructor(Random.class)
                .because("a verdict that depends on anything but the record cannot be reached again"));
    }

    @Test
    void nothing_static_changes() {
        hold(fields().that()
                .areStatic()
                .and()
                .haveNameNotStartingWith("$")
                .should()
                .beFinal()
                .because("state that everybody shares makes one run depend on another"));
    }

    @Test
    void nothing_static_can_be_filled() {
        hold(noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(describe(
                        "a mutable collection, builder or counter",
                        type -> type.getName()
                                        .matches("java\\.util\\.(concurrent\\..+|[A-Za-z]*(Hash|Tree|Array)[A-Za-z]+)")
                                || type.getName().startsWith("java.lang.ThreadLocal")
                                || type.getName().equals("java.lang.StringBuilder")))
                .because("a static map is a singleton by another name"));
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        for (String module : List.of("contracts", "testcases", "stubs", "reports", "harness")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                List<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .toList();
                assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**"));
            }
        }
    }

    @Test
    void all_five_modules_are_looked_at() {
        assertThat(Stream.of(CONTRACTS, TESTCASES, STUBS, REPORTS, HARNESS))
                .allSatisfy(module -> assertThat(MAIN.stream()
                                .filter(JavaClass.Predicates.resideInAPackage(module))
                                .toList())
                        .as(module)
                        .isNotEmpty());
    }

    private static DescribedPredicate<JavaAccess<?>> makes(Set<String> factories) {
        return describe(
                "make one of " + factories,
                access -> factories.contains(access.getTargetOwner().getName())
                        && access.getName().startsWith("new")
                        && access.getName().matches("new(Default)?(NS)?(Instance|Factory|DefaultFactory).*"));
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    private static void hold(ArchRule rule) {
        rule.check(MAIN);
    }
}

package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.lint.ContractLinter;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.text.Language;
import se.ntjp.testcases.suite.Suites;

/** {@code ntjp contracts}: what contracts there are and whether they follow RIV-TA. */
@Command(
        name = "contracts",
        mixinStandardHelpOptions = true,
        description = "List, show and lint service contracts.",
        subcommands = {ContractsCommand.Listing.class, ContractsCommand.Show.class, ContractsCommand.Lint.class})
final class ContractsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }

    /** Says why some contracts do not load; exit code 1 where there are such. */
    private static int problems(List<LoadProblem> problems, PrintWriter out) {
        problems.forEach(problem -> out.println("not loadable: " + problem));
        return problems.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    /** {@code ntjp contracts list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the contracts at hand.")
    static final class Listing implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private ContractOptions contracts;

        @Override
        public Integer call() throws IOException {
            ContractLibrary library = contracts.library();
            PrintWriter out = spec.commandLine().getOut();
            Suites suites = Suites.bundled();
            for (ServiceContract contract : library.contracts()) {
                out.printf(
                        "%-34s %-9s %-48s %s%n",
                        contract,
                        contract.profile(),
                        contract.id().domain(),
                        suites.find(contract.namespace()).isPresent() ? "bundled suite" : "baseline suite");
            }
            return problems(library.problems(), out);
        }
    }

    /** {@code ntjp contracts show}. */
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show what a contract says.")
    static final class Show implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private ContractOptions contracts;

        @Parameters(paramLabel = "CONTRACT", description = "For example GetCareDocumentation:3.")
        private String name;

        @Override
        public Integer call() throws IOException {
            ServiceContract contract = contracts.library().find(name);
            PrintWriter out = spec.commandLine().getOut();
            out.println(contract);
            row(out, "domain", contract.id().domain());
            row(out, "profile", contract.profile());
            row(out, "namespace", contract.namespace());
            row(out, "operation", contract.operation());
            row(out, "soapAction", contract.soapAction());
            row(out, "request", contract.request());
            row(out, "response", contract.response());
            row(out, "address header", contract.addressHeader());
            row(out, "WSDL", contract.wsdl());
            contract.schemas().forEach(schema -> row(out, "schema", schema.location()));
            return ExitCode.PASSED;
        }

        private static void row(PrintWriter out, String what, Object value) {
            out.printf("  %-15s %s%n", what, value);
        }
    }

    /** {@code ntjp contracts lint}. */
    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Hold packages against the rules of RIV-TA. Exit code 1 where there are errors.")
    static final class Lint implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private ContractOptions contracts;

        @Option(names = "--rules", description = "List the rules instead.")
        private boolean rules;

        @Option(names = "--info", description = "Show remarks (INFO), too.")
        private boolean remarks;

        @Option(names = "--lang", paramLabel = "sv|en", defaultValue = "SV", description = "Language (default: sv).")
        private Language language;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            ContractLinter linter = ContractLinter.standard();
            if (rules) {
                linter.rules().forEach(rule -> print(out, rule));
                return ExitCode.PASSED;
            }
            List<LintFinding> all = new ArrayList<>();
            for (ReleasePackage release : contracts.library().packages()) {
                List<LintFinding> findings = linter.lint(release);
                out.printf("%s%n", release.name());
                findings.stream()
                        .filter(finding -> remarks || finding.severity() != Severity.INFO)
                        .forEach(finding -> print(out, finding));
                all.addAll(findings);
            }
            long errors = count(all, Severity.ERROR);
            out.printf(
                    "%d errors, %d warnings, %d remarks%n",
                    errors, count(all, Severity.WARNING), count(all, Severity.INFO));
            return errors == 0 ? ExitCode.PASSED : ExitCode.FAILED;
        }

        private static long count(List<LintFinding> findings, Severity severity) {
            return findings.stream().filter(each -> each.severity() == severity).count();
        }

        private void print(PrintWriter out, LintRule rule) {
            out.printf(
                    "%-22s %-10s %s%n",
                    String.join(", ", rule.info().ids()),
                    rule.info().severity().words().in(language),
                    rule.info().explanation().in(language));
        }

        private void print(PrintWriter out, LintFinding finding) {
            out.println("  " + finding.in(language));
        }
    }
}

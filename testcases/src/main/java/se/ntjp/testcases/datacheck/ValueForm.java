package se.ntjp.testcases.datacheck;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.identity.IdentityType;
import se.ntjp.testcases.period.Period;

/** Whether a value has a form that it can have. Whether it exists, the producer alone knows. */
final class ValueForm {

    private static final String HSA_ID = "[A-Z]{2,6}[0-9]{10}-[A-Z0-9][A-Z0-9-]{0,17}";
    private static final String ORGANIZATION = "(16)?[0-9]{10}";
    private static final String TIME = "[0-9]{8}|[0-9]{14}";
    private static final int MOST = 500;

    private static final Text NO_HSA_ID = Text.of(
            "är inget HSA-id: väntade som SE2321000016-1HZ3, med stora bokstäver",
            "is no HSA-id: expected as SE2321000016-1HZ3, in capitals");
    private static final Text NO_ADDRESS = Text.of(
            "är ingen logisk adress: väntade ett HSA-id som SE2321000016-1HZ3 eller ett organisationsnummer",
            "is no logical address: expected an HSA-id as SE2321000016-1HZ3 or an organization's number");
    private static final Text NO_URL =
            Text.of("är ingen adress: väntade som https://värd/sökväg", "is no address: expected as https://host/path");
    private static final Text NO_TIME = Text.of(
            "är inget datum: väntade ÅÅÅÅMMDD eller ÅÅÅÅMMDDhhmmss", "is no date: expected YYYYMMDD or YYYYMMDDhhmmss");
    private static final Text BACKWARDS =
            Text.of("perioden slutar innan den börjar", "the period ends before it begins");
    private static final Text NO_NUMBER = Text.of("är inget tal från 1 till 500", "is no number from 1 to 500");
    private static final Text NO_IDENTITY = Text.of(
            "är inte tolv siffror med rätt datum och kontrollsiffra",
            "is not twelve digits with a right date and check digit");
    private static final Text OTHER_TYPE = Text.of("är ett %s, men typen säger %s", "is a %s, but the type says %s");

    private ValueForm() {}

    /**
     * What is wrong with a value.
     *
     * @param data as the case sees it, for what must fit the value
     */
    static Optional<Text> wrong(String name, String value, TestData data) {
        return switch (ParameterKind.of(name)) {
            case HSA_ID -> unless(value.matches(HSA_ID), NO_HSA_ID);
            case ADDRESS -> unless(value.matches(HSA_ID) || value.matches(ORGANIZATION), NO_ADDRESS);
            case URL -> unless(isUrl(value), NO_URL);
            case NUMBER -> unless(value.matches("[0-9]{1,3}") && isInRange(Integer.parseInt(value)), NO_NUMBER);
            case TIME -> time(name, value, data);
            case PATIENT ->
                Stream.of(value.split(","))
                        .map(String::strip)
                        .flatMap(id -> patient(id, data).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<Text> unless(boolean right, Text otherwise) {
        return right ? Optional.empty() : Optional.of(otherwise);
    }

    private static boolean isInRange(int number) {
        return number > 0 && number <= MOST;
    }

    private static boolean isUrl(String value) {
        try {
            URI uri = new URI(value);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Text> time(String name, String value, TestData data) {
        Optional<Period> end = day(value);
        if (end.isEmpty()) {
            return Optional.of(NO_TIME);
        }
        boolean backwards = name.endsWith("End")
                && data.value(name.replaceFirst("End$", "Start"))
                        .flatMap(ValueForm::day)
                        .filter(start -> start.first().isAfter(end.get().last()))
                        .isPresent();
        return unless(!backwards, BACKWARDS);
    }

    private static Optional<Period> day(String value) {
        return value.matches(TIME) ? Period.covering(value) : Optional.empty();
    }

    /** A reserve number, told by its type, may look like anything. */
    private static Optional<Text> patient(String id, TestData data) {
        IdentityType type = data.value("patientIdType").map(IdentityType::ofOid).orElse(IdentityType.PERSONAL);
        if (type == IdentityType.LOCAL) {
            return Optional.empty();
        }
        if (!IdentityType.isPersonal(id)) {
            return Optional.of(NO_IDENTITY);
        }
        boolean typed = data.value("patientIdType").isPresent();
        IdentityType found = IdentityType.of(id);
        return unless(!typed || found == type, OTHER_TYPE.with(found.words(), type.words()));
    }
}

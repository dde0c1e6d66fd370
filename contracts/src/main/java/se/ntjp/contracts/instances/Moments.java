package se.ntjp.contracts.instances;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.Duration;
import javax.xml.datatype.XMLGregorianCalendar;

/** Values of the types for dates, times and durations. */
final class Moments {

    private static final Set<String> TYPES =
            Set.of("dateTime", "date", "time", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay", "duration");

    private Moments() {}

    static boolean isTemporal(String builtIn) {
        return TYPES.contains(builtIn);
    }

    /** A value; where the type is bounded, one at its bound. */
    static String value(String builtIn, Facets facets, Shape shape) {
        if (facets.min() != null) {
            return from(builtIn, facets.min(), 1);
        }
        if (facets.max() != null) {
            return from(builtIn, facets.max(), -1);
        }
        Random random = shape.random();
        int year = shape.varied() ? 1912 + random.nextInt(120) : 2026;
        int month = shape.varied() ? 1 + random.nextInt(12) : 1;
        int day = shape.varied() ? 1 + random.nextInt(28) : 15;
        int hour = shape.varied() ? random.nextInt(24) : 12;
        int minute = shape.varied() ? random.nextInt(60) : 0;
        return switch (builtIn) {
            case "dateTime" -> text("%04d-%02d-%02dT%02d:%02d:00", year, month, day, hour, minute);
            case "date" -> text("%04d-%02d-%02d", year, month, day);
            case "time" -> text("%02d:%02d:00", hour, minute);
            case "gYear" -> text("%04d", year);
            case "gYearMonth" -> text("%04d-%02d", year, month);
            case "gMonth" -> text("--%02d", month);
            case "gMonthDay" -> text("--%02d-%02d", month, day);
            case "gDay" -> text("---%02d", day);
            default -> "P" + day + "D";
        };
    }

    private static String text(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }

    private static String from(String builtIn, Facets.Bound bound, int direction) {
        if (bound.inclusive()) {
            return bound.value();
        }
        DatatypeFactory factory = DatatypeFactory.newDefaultInstance();
        if (builtIn.equals("duration")) {
            return factory.newDuration(bound.value())
                    .add(factory.newDuration(direction > 0, 0, 0, 1, 0, 0, 0))
                    .toString();
        }
        XMLGregorianCalendar moment = factory.newXMLGregorianCalendar(bound.value());
        moment.add(step(factory, builtIn, direction > 0));
        return moment.toXMLFormat();
    }

    private static Duration step(DatatypeFactory factory, String builtIn, boolean forward) {
        return switch (builtIn) {
            case "dateTime", "time" -> factory.newDuration(forward, 0, 0, 0, 0, 0, 1);
            case "gYear" -> factory.newDuration(forward, 1, 0, 0, 0, 0, 0);
            case "gYearMonth", "gMonth" -> factory.newDuration(forward, 0, 1, 0, 0, 0, 0);
            default -> factory.newDuration(forward, 0, 0, 1, 0, 0, 0);
        };
    }
}

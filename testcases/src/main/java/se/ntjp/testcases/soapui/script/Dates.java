package se.ntjp.testcases.soapui.script;

import groovy.lang.MissingPropertyException;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * What Groovy adds to {@link Date}, in Sweden's time: Groovy's own uses the machine's zone. What depends on the machine
 * and is not here is refused.
 */
final class Dates {

    private static final Set<String> ELSEWHERE = Set.of(
            "getYear",
            "getMonth",
            "getDate",
            "getDay",
            "getHours",
            "getMinutes",
            "getSeconds",
            "getTimezoneOffset",
            "setYear",
            "setMonth",
            "setDate",
            "setHours",
            "setMinutes",
            "setSeconds",
            "toLocaleString",
            "set",
            "updated",
            "copyWith",
            "putAt",
            "upto",
            "downto");

    private Dates() {}

    /** What a method of a date gives; empty where it is as good as anywhere. */
    static Optional<Object> call(Date date, String method, Object[] arguments) {
        Object only = arguments.length == 1 ? arguments[0] : null;
        switch (method + "/" + arguments.length) {
            case "format/1":
                return Optional.of(format(date, String.valueOf(only)));
            case "format/2":
                SimpleDateFormat format = formatter(String.valueOf(arguments[0]));
                format.setTimeZone((TimeZone) arguments[1]);
                return Optional.of(format.format(date));
            case "plus/1":
                return only instanceof Number days ? Optional.of(plus(date, days.intValue())) : Optional.empty();
            case "minus/1":
                return only instanceof Number days
                        ? Optional.of(plus(date, -days.intValue()))
                        : only instanceof Date other ? Optional.of(daysBetween(other, date)) : Optional.empty();
            case "next/0":
                return Optional.of(plus(date, 1));
            case "previous/0":
                return Optional.of(plus(date, -1));
            case "getAt/1":
                return only instanceof Integer field
                        ? Optional.of(calendar(date).get(field))
                        : Optional.empty();
            case "toCalendar/0":
                return Optional.of(calendar(date));
            case "clearTime/0":
                date.setTime(zoned(date)
                        .toLocalDate()
                        .atStartOfDay(TimeAndChance.ZONE)
                        .toInstant()
                        .toEpochMilli());
                return Optional.of(date);
            case "getDateString/0":
                return Optional.of(format(date, "MM/dd/yyyy"));
            case "getTimeString/0":
                return Optional.of(format(date, "h:mm:ss a"));
            case "getDateTimeString/0":
                return Optional.of(format(date, "MM/dd/yyyy, h:mm:ss a"));
            case "toString/0":
                return Optional.of(new ScriptDate(date.getTime()).toString());
            default:
                if (ELSEWHERE.contains(method)) {
                    throw Rules.forbidden(
                            "A script may not use " + method + " of Date, which depends on the machine's time zone:"
                                    + " use format or Calendar",
                            0);
                }
                return Optional.empty();
        }
    }

    /** {@code Date.parse(format, text)}. */
    static Date parse(String pattern, String text) throws ParseException {
        return new ScriptDate(formatter(pattern).parse(text).getTime());
    }

    /** A date as text. */
    static String format(Date date, String pattern) {
        return formatter(pattern).format(date);
    }

    /** {@code new SimpleDateFormat(pattern)}. */
    static SimpleDateFormat formatter(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, TimeAndChance.LANGUAGE);
        format.setTimeZone(TimeZone.getTimeZone(TimeAndChance.ZONE));
        return format;
    }

    /** The same as a date whose text does not depend on the machine. */
    static Object told(Object value) {
        return value != null && value.getClass() == Date.class ? new ScriptDate(((Date) value).getTime()) : value;
    }

    /** Throws where there is such a property of a date only by the machine's zone. */
    static Optional<Object> get(Date date, String property) throws MissingPropertyException {
        return call(date, "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1), new Object[0]);
    }

    private static Date plus(Date date, int days) {
        return new ScriptDate(zoned(date).plusDays(days).toInstant().toEpochMilli());
    }

    private static int daysBetween(Date from, Date to) {
        LocalDate first = zoned(from).toLocalDate();
        return Math.toIntExact(zoned(to).toLocalDate().toEpochDay() - first.toEpochDay());
    }

    private static ZonedDateTime zoned(Date date) {
        ZoneId zone = TimeAndChance.ZONE;
        return java.time.Instant.ofEpochMilli(date.getTime()).atZone(zone);
    }

    private static Calendar calendar(Date date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(TimeAndChance.ZONE), TimeAndChance.LANGUAGE);
        calendar.setTime(date);
        return calendar;
    }
}

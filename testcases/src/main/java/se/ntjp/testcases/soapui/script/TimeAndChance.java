package se.ntjp.testcases.soapui.script;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.time.Duration;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BiFunction;
import org.codehaus.groovy.runtime.InvokerInvocationException;

/**
 * The static members and constructors that would ask the machine for its time, chance, zone or language: they get those
 * of the run, so that a record can be judged again. The zone is Sweden's and the language English, on every machine.
 */
final class TimeAndChance {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Locale LANGUAGE = Locale.ENGLISH;

    /** What one of them gives, of the run's world and the arguments. */
    private interface Source extends BiFunction<ScriptWorld, Object[], Object> {}

    private static final Map<String, Source> SOURCES = Map.ofEntries(
            source("java.lang.System.currentTimeMillis/0", (world, none) -> world.now()
                    .toEpochMilli()),
            source(
                    "java.lang.System.nanoTime/0",
                    (world, none) -> Math.multiplyExact(world.now().toEpochMilli(), 1_000_000L)),
            source("java.lang.System.lineSeparator/0", (world, none) -> "\n"),
            source("java.lang.System.out", (world, none) -> new ScriptOutput(world.output())),
            source("java.lang.System.err", (world, none) -> new ScriptOutput(world.output())),
            source("java.lang.Thread.sleep/1", TimeAndChance::pause),
            source("java.lang.Math.random/0", (world, none) -> world.random().nextDouble()),
            source("java.lang.StrictMath.random/0", (world, none) -> world.random()
                    .nextDouble()),
            source(
                    "java.util.Random.new/0",
                    (world, none) -> new Random(world.random().nextLong())),
            source("java.util.UUID.randomUUID/0", (world, none) -> uuid(world)),
            source("java.util.Collections.shuffle/1", TimeAndChance::shuffle),
            source(
                    "java.util.Date.new/0",
                    (world, none) -> new ScriptDate(world.now().toEpochMilli())),
            source("java.util.GregorianCalendar.new/0", TimeAndChance::calendar),
            source("java.util.GregorianCalendar.new/1", TimeAndChance::calendar),
            source("java.util.GregorianCalendar.new/2", TimeAndChance::calendar),
            source("java.util.Calendar.getInstance/0", TimeAndChance::calendar),
            source("java.util.Calendar.getInstance/1", TimeAndChance::calendar),
            source("java.util.Calendar.getInstance/2", TimeAndChance::calendar),
            source("java.util.Date.parse/2", (world, texts) -> parsed(texts)),
            source("java.text.SimpleDateFormat.new/1", (world, text) -> Dates.formatter(String.valueOf(text[0]))),
            source("java.text.DecimalFormat.new/1", (world, text) -> decimal(String.valueOf(text[0]))),
            source("java.text.NumberFormat.getInstance/0", (world, none) -> NumberFormat.getInstance(LANGUAGE)),
            source("java.text.NumberFormat.getNumberInstance/0", (world, none) -> NumberFormat.getInstance(LANGUAGE)),
            source("java.time.format.DateTimeFormatter.ofPattern/1", (world, text) -> pattern(String.valueOf(text[0]))),
            source("java.util.TimeZone.getDefault/0", (world, none) -> TimeZone.getTimeZone(ZONE)),
            source("java.util.Locale.getDefault/0", (world, none) -> LANGUAGE),
            source("java.time.ZoneId.systemDefault/0", (world, none) -> ZONE),
            source("java.time.Instant.now/0", (world, none) -> world.now()),
            source("java.time.LocalDate.now/0", (world, none) -> zoned(world).toLocalDate()),
            source("java.time.LocalTime.now/0", (world, none) -> zoned(world).toLocalTime()),
            source("java.time.LocalDateTime.now/0", (world, none) -> zoned(world)
                    .toLocalDateTime()),
            source("java.time.ZonedDateTime.now/0", (world, none) -> zoned(world)),
            source("java.time.OffsetDateTime.now/0", (world, none) -> zoned(world)
                    .toOffsetDateTime()),
            source("java.time.Year.now/0", (world, none) -> Year.from(zoned(world))),
            source("java.time.YearMonth.now/0", (world, none) -> YearMonth.from(zoned(world))),
            source("java.time.LocalDate.now/1", (world, zone) -> zoned(world, zone)
                    .toLocalDate()),
            source("java.time.LocalTime.now/1", (world, zone) -> zoned(world, zone)
                    .toLocalTime()),
            source("java.time.LocalDateTime.now/1", (world, zone) -> zoned(world, zone)
                    .toLocalDateTime()),
            source("java.time.ZonedDateTime.now/1", (world, zone) -> zoned(world, zone)),
            source("java.time.OffsetDateTime.now/1", (world, zone) -> zoned(world, zone)
                    .toOffsetDateTime()));

    private final Map<String, Source> sources = SOURCES;

    /** Whether a closed class has such a member for scripts. */
    boolean has(Class<?> owner, String member) {
        String name = owner.getName() + "." + member;
        return sources.keySet().stream().anyMatch(key -> key.equals(name) || key.startsWith(name + "/"));
    }

    /** Whether it is such a field. */
    boolean hasField(Class<?> owner, String field) {
        return sources.containsKey(owner.getName() + "." + field);
    }

    /** Whether it is such a method, or such a constructor, which is called {@code new}. */
    boolean has(Class<?> owner, String method, int arguments) {
        return sources.containsKey(key(owner, method, arguments));
    }

    /** What such a method or constructor gives. */
    Object call(Class<?> owner, String method, Object[] arguments, ScriptWorld world) {
        return sources.get(key(owner, method, arguments.length)).apply(world, arguments);
    }

    /** What such a field holds. */
    Object get(Class<?> owner, String field, ScriptWorld world) {
        return sources.get(owner.getName() + "." + field).apply(world, new Object[0]);
    }

    /** Lets time pass. */
    static Object pause(ScriptWorld world, Object[] arguments) {
        world.pauses().accept(Duration.ofMillis(Math.max(0, ((Number) arguments[0]).longValue())));
        return null;
    }

    private static String key(Class<?> owner, String method, int arguments) {
        return owner.getName() + "." + method + "/" + arguments;
    }

    private static Map.Entry<String, Source> source(String name, Source source) {
        return Map.entry(name, source);
    }

    private static ZonedDateTime zoned(ScriptWorld world) {
        return world.now().atZone(ZONE);
    }

    private static ZonedDateTime zoned(ScriptWorld world, Object[] zone) {
        return world.now().atZone((ZoneId) zone[0]);
    }

    /** A calendar of the run's time, in Sweden's zone where no other is given; weeks are as in Sweden in any case. */
    private static Calendar calendar(ScriptWorld world, Object[] arguments) {
        TimeZone zone =
                arguments.length > 0 && arguments[0] instanceof TimeZone given ? given : TimeZone.getTimeZone(ZONE);
        Calendar calendar = new GregorianCalendar(zone, LANGUAGE);
        calendar.setTimeInMillis(world.now().toEpochMilli());
        calendar.setFirstDayOfWeek(Calendar.MONDAY);
        calendar.setMinimalDaysInFirstWeek(4);
        return calendar;
    }

    private static Object parsed(Object[] texts) {
        try {
            return Dates.parse(String.valueOf(texts[0]), String.valueOf(texts[1]));
        } catch (ParseException e) {
            throw new InvokerInvocationException(e);
        }
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(LANGUAGE));
    }

    private static DateTimeFormatter pattern(String text) {
        return DateTimeFormatter.ofPattern(text, LANGUAGE);
    }

    private static UUID uuid(ScriptWorld world) {
        long high = world.random().nextLong() & ~0xF000L | 0x4000L;
        long low = world.random().nextLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(high, low);
    }

    private static Object shuffle(ScriptWorld world, Object[] arguments) {
        java.util.Collections.shuffle(
                (java.util.List<?>) arguments[0], new Random(world.random().nextLong()));
        return null;
    }
}

package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time and chance are the run's: 22.30 UTC on 5 March 2024 is 23.30 in Sweden, whatever the machine's zone. */
class TimeAndChanceTest {

    private static final TimeZone MACHINE = TimeZone.getDefault();

    @AfterEach
    void the_machine_keeps_its_zone() {
        TimeZone.setDefault(MACHINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    new Date().format('yyyy-MM-dd HH:mm:ss.SSS')                      | 2024-03-05 23:30:15.123
                    new Date().toString()                                             | Tue Mar 05 23:30:15 CET 2024
                    "${new Date()}".toString()                                        | Tue Mar 05 23:30:15 CET 2024
                    '' + new Date()                                                   | Tue Mar 05 23:30:15 CET 2024
                    (new Date() - 15).format('yyyyMMddHHmmss')                        | 20240219233015
                    (new Date() + 30).format('yyyyMMddHHmmss')                        | 20240404233015
                    new Date().plus(1).format('EEE d MMM')                            | Wed 6 Mar
                    Date.parse('yyyyMMdd', '20240331').next().format('yyyyMMdd HH')   | 20240401 00
                    Date.parse('yyyyMMdd', '20240310') - new Date()                   | 5
                    Date.parse('yyyyMMdd', '20240105').minus(15).format('yyyyMMdd')   | 20231221
                    Date.parse('yyyyMMddHH', '2024070112').time                       | 1719828000000
                    new Date()[Calendar.HOUR_OF_DAY]                                  | 23
                    new Date().clearTime().format('HH:mm')                            | 00:00
                    new java.text.SimpleDateFormat('HH:mm').format(new Date())        | 23:30
                    new java.text.SimpleDateFormat('HH', Locale.ENGLISH).format(new Date()) | 23
                    Calendar.getInstance().get(Calendar.HOUR_OF_DAY)                  | 23
                    Calendar.getInstance(TimeZone.getTimeZone('UTC')).get(Calendar.HOUR_OF_DAY) | 22
                    new GregorianCalendar(TimeZone.getTimeZone('UTC')).get(Calendar.HOUR_OF_DAY) | 22
                    Calendar.instance.time.format('HH')                               | 23
                    new GregorianCalendar().getTimeInMillis()                         | 1709677815123
                    new GregorianCalendar(2024, 0, 1).time.format('yyyyMMddHH')       | 2024010100
                    System.currentTimeMillis()                                        | 1709677815123
                    System.nanoTime()                                                 | 1709677815123000000
                    java.time.LocalDate.now().toString()                              | 2024-03-05
                    java.time.LocalDateTime.now().toString()                          | 2024-03-05T23:30:15.123
                    java.time.Instant.now().toString()                                | 2024-03-05T22:30:15.123Z
                    java.time.ZonedDateTime.now().toString()                          | 2024-03-05T23:30:15.123+01:00[Europe/Stockholm]
                    java.time.LocalTime.now(java.time.ZoneId.of('UTC')).toString()    | 22:30:15.123
                    java.time.Year.now().value                                        | 2024
                    java.time.LocalDate.now().format(java.time.format.DateTimeFormatter.ofPattern('d MMMM')) | 5 March
                    TimeZone.default.ID                                               | Europe/Stockholm
                    String.format('%.1f', 1.5)                                        | 1.5
                    sprintf('%.1f', 1.5)                                              | 1.5
                    """)
    void time_is_the_runs_and_Swedens(String script, String expected) {
        for (String zone : new String[] {"Pacific/Auckland", "America/Los_Angeles"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(String.valueOf(new TestWorld().run(script)))
                    .as(script + " in " + zone)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.random()",
                "(Math.random() * 100).toInteger()",
                "new Random().nextInt(1000000)",
                "UUID.randomUUID().toString()",
                "def l = (1..20).toList(); Collections.shuffle(l); l",
                "def l = (1..20).toList(); l.shuffle(); l",
                "(1..20).toList().shuffled()"
            })
    void chance_is_the_runs(String script) {
        Object once = new TestWorld().run(script);
        assertThat(new TestWorld().run(script)).isEqualTo(once);
        assertThat(new TestWorld().run("Math.random(); " + script)).isNotEqualTo(once);
    }

    @Test
    void a_seed_of_its_own_is_kept() {
        assertThat(new TestWorld().run("new Random(42).nextInt(1000)"))
                .isEqualTo(new java.util.Random(42).nextInt(1000));
    }

    @Test
    void sleeping_lets_the_runs_time_pass_and_takes_none_of_the_budget() {
        TestWorld world = new TestWorld();
        world.run(
                "sleep(3000); Thread.sleep(1500); this.sleep(10); java.util.concurrent.TimeUnit.SECONDS.sleep(2); [1].each { sleep 5 }");
        assertThat(world.pauses)
                .containsExactly(
                        Duration.ofSeconds(3),
                        Duration.ofMillis(1500),
                        Duration.ofMillis(10),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(5));
    }

    @Test
    void what_is_printed_comes_a_line_at_a_time() {
        TestWorld world = new TestWorld();
        world.run(
                "println 'a'; print 'b'; print 1; println(); System.out.println('c'); printf('%d%n', 5); println([1, 'x']);"
                        + " println(); System.err.print 'end'; print 'last'");
        assertThat(world.printed).startsWith("a", "b1", "c", "5", "[1, x]", "").contains("last");
    }
}

package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Binding;
import groovy.lang.GString;
import groovy.lang.GroovyShell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts give what Groovy itself gives for the same text, or fail as it does. */
class SameAsGroovyTest {

    @ParameterizedTest
    @MethodSource("snippets")
    void a_script_gives_what_Groovy_gives(String script) {
        assertThat(ours(script)).as(script).isEqualTo(groovys(script));
    }

    static Stream<String> snippets() {
        return Stream.of(SNIPPETS.split("\n----\n"));
    }

    private static String ours(String script) {
        try {
            return shown(new TestWorld().run(script, bindings()));
        } catch (ScriptFailure e) {
            return e.kind() == ScriptFailure.Kind.ASSERTION
                    ? "AssertionError: " + e.getMessage()
                    : e.getMessage().replaceAll(":(?s).*", "");
        }
    }

    private static String groovys(String script) {
        try {
            return shown(new GroovyShell(new Binding(new LinkedHashMap<>(bindings()))).evaluate(script));
        } catch (AssertionError e) {
            return "AssertionError: " + e.getMessage();
        } catch (Throwable e) {
            return e.getClass().getSimpleName().replace("NoStack", "");
        }
    }

    private static Map<String, Object> bindings() {
        return Map.of(
                "given",
                7,
                "names",
                new ArrayList<>(List.of("Anna", "Bo")),
                "table",
                new LinkedHashMap<>(Map.of("a", 1)));
    }

    /** With types, so that 1, 1L and "1" differ. */
    private static String shown(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder shown = new StringBuilder("map");
            map.forEach((key, each) -> shown.append('[')
                    .append(shown(key))
                    .append('=')
                    .append(shown(each))
                    .append(']'));
            return shown.toString();
        }
        if (value instanceof Collection<?> items) {
            return "list" + items.stream().map(SameAsGroovyTest::shown).toList();
        }
        if (value.getClass().isArray() && value.getClass().getComponentType().isPrimitive()) {
            return value.getClass().getSimpleName() + DefaultTypeTransformation.asCollection(value);
        }
        if (value instanceof Object[] items) {
            return value.getClass().getSimpleName()
                    + Stream.of(items).map(SameAsGroovyTest::shown).toList();
        }
        String type = value instanceof GString ? "GString" : value.getClass().getSimpleName();
        return type + " " + value;
    }

    private static final String SNIPPETS =
            """
            1 + 2 * 3
            ----
            7 / 2
            ----
            7.intdiv(2) + 7 % 4 - 2 ** 10
            ----
            10000000000 * 3 + 1.5 - 2.25f
            ----
            -given + +3 - ~5
            ----
            'a' + 1 + null
            ----
            null + 'a'
            ----
            "x${given}y${names.size()}"
            ----
            def s = 'abc'; s[0] + s[-1] + s[0..1] + s[1..-1]
            ----
            def l = [1, 2, 3]; l << 4; l += 5; l - 2
            ----
            [1, *[2, 3], 4]
            ----
            [a: 1, 'b': 2, (given): 3, *: [c: 4]]
            ----
            def m = [:]; m.x = 1; m['y'] = 2; m.'z q' = 3; m."k$given" = 4; m
            ----
            names.collect { it.toUpperCase() }
            ----
            names*.length()
            ----
            names*.bytes*.length
            ----
            (1..5).findAll { it % 2 }.sum()
            ----
            (1..<5).toList() + ('a'..'e')
            ----
            def x = 3; x++; ++x; x--; x += 2; x *= 3; x
            ----
            def x = 5; def y = x++ + ++x; [x, y]
            ----
            def (a, b, c) = [1, 2]; [a, b, c]
            ----
            def a = 1, b = 2; (a, b) = [b, a]; [a, b]
            ----
            int i = 3.9; i
            ----
            String s = 5; s
            ----
            int i; i
            ----
            long l = 5; l
            ----
            double d = 1; d / 3
            ----
            def r = []; for (i in 1..3) { r << i }; r
            ----
            def r = []; for (i = 0; i < 3; i++) { r << i }; r << i
            ----
            def r = []; for (int i = 0, j = 5; i < j; i++, j--) { r << [i, j] }; r
            ----
            def r = []; for (x : [1, 2, 3]) { if (x == 2) continue; r << x }; r
            ----
            def r = []; outer: for (x in 1..3) { for (y in 1..3) { if (y == 2) continue outer; if (x == 3) break outer; r << [x, y] } }; r
            ----
            def r = []; def i = 0; while (true) { if (i++ > 4) break; r << i }; r
            ----
            def i = 0; do { i++ } while (i < 5); i
            ----
            def r = []; for (e in [a: 1, b: 2]) { r << e.key + e.value }; r
            ----
            for (x in null) { return 1 }; 2
            ----
            def f = { a, b = 2 -> a + b }; [f(1), f(1, 5)]
            ----
            def f = { it * 2 }; [f(2), f.call(3), [1, 2].collect(f)]
            ----
            def f = { -> 7 }; f()
            ----
            def f = { -> 7 }; f(1)
            ----
            def f = { a, b -> "$a-$b" }; f([1, 2])
            ----
            def f = { ... args -> args.length }; [f(), f(1), f(1, 2)]
            ----
            def f = { String s, int n -> s * n }; f('ab', 2)
            ----
            def add = { a, b -> a + b }; def inc = add.curry(1); def twice = { it * 2 }; [inc(5), (inc >> twice)(3), (inc << twice)(3), add.rcurry(2)(10)]
            ----
            def fib; fib = { n -> n < 2 ? n : fib(n - 1) + fib(n - 2) }; fib(12)
            ----
            def fs = []; for (i in 1..3) { def j = i; fs << { j } }; fs*.call()
            ----
            def c = 0; [1, 2, 3].each { c += it }; c
            ----
            def f() { 42 }; f()
            ----
            def f(a, b = a + 1) { [a, b] }; f(1) + f(1, 9)
            ----
            def f(Object... xs) { xs.size() }; [f(), f(1, 2), f([1, 2] as Object[])]
            ----
            def f(String s) { 's' }; def f(Integer i) { 'i' }; def f(x) { 'o' }; [f('a'), f(1), f(1.5), f("${1}")]
            ----
            int f(x) { x }; f(3.7)
            ----
            def f(int n) { n == 0 ? 0 : n + f(n - 1) }; f(50)
            ----
            def f() { given + counter }; counter = 3; f()
            ----
            def local = 1; def f() { local }; f()
            ----
            def f(Map m, x) { [m, x] }; f(a: 1, 'z', b: 2)
            ----
            def f = { 1 }; def g(c) { c() }; g { 5 }
            ----
            if (given > 5) { 'big' } else { 'small' }
            ----
            if (given > 50) { 'big' }
            ----
            def x = given > 5 ? 'a' : 'b'; x ?: 'c'
            ----
            def x = null; x ?: 'none'
            ----
            def x; x ?= 5; x ?= 6; x
            ----
            null?.foo?.bar()
            ----
            def l = null; l?[0]
            ----
            def m = [a: [b: [c: 1]]]; m?.a?.b?.c + m.a.b.c
            ----
            switch (given) { case 1: 'one'; break; case 5..9: 'mid'; break; default: 'other' }
            ----
            def r = []; switch ('abc') { case ~/a.*/: r << 1; case String: r << 2; break; case 'abc': r << 3 }; r
            ----
            def r = []; switch (4) { case [1, 2]: r << 'a'; break; case { it > 3 }: r << 'b'; default: r << 'c' }; r
            ----
            def x = switch (3) { case 1 -> 'a'; case 3 -> 'c'; default -> 'z' }; x
            ----
            try { throw new IllegalStateException('no') } catch (IllegalStateException e) { e.message }
            ----
            try { null.foo() } catch (e) { e instanceof NullPointerException }
            ----
            def r = []; try { r << 1; throw new Exception('x') } catch (IOException | IllegalArgumentException e) { r << 2 } catch (Exception e) { r << e.message } finally { r << 'f' }; r
            ----
            def f() { try { return 1 } finally { names << 'x' } }; [f(), names]
            ----
            def f() { try { return 1 } finally { return 2 } }; f()
            ----
            throw new RuntimeException('bang')
            ----
            undefinedThing
            ----
            undefinedMethod(1)
            ----
            'abc'.noSuchMethod()
            ----
            'abc'.noSuchProperty
            ----
            assert 1 == 2 : 'numbers differ'
            ----
            def a = 1; def b = 2; assert a == b : "a is not b"
            ----
            def a = [1, 2]; def b = 3; assert a.size() == b && given > 3 : "both $a"
            ----
            assert given == 8
            ----
            def x = [1, 2, 3]; assert x.sum() * 2 == x[0] + x.max()
            ----
            def s = 'abc'; assert s.contains('z') || s.length() > 5
            ----
            def m = [a: [b: 1]]; assert m.a.b == 2
            ----
            assert !names.isEmpty() && !(names.size() == 2)
            ----
            assert names.any { it == 'Cecilia' }
            ----
            assert null
            ----
            assert new ArrayList([1]) == [2]
            ----
            assert -given > 0
            ----
            assert (given as String) == 'x'
            ----
            assert given in [1, 2]
            ----
            assert (given > 3 ? false : true)
            ----
            assert "$given" =~ /8/
            ----
            def text = 'x'
            assert text
                .concat('y') == 'z'
            ----
            assert true; 3
            ----
            'a=1;b=2'.split(';').collectEntries { def p = it.split('='); [p[0], p[1].toInteger()] }
            ----
            ('abc' =~ /b/).find()
            ----
            'abc' ==~ /a.c/
            ----
            def m = 'k=v' =~ /(\\w)=(\\w)/; [m[0][1], m[0][2], m.matches(), m.groupCount()]
            ----
            'a1b22'.findAll(/\\d+/) + 'a1b22'.replaceAll(/\\d/) { '<' + it + '>' }
            ----
            'x1y2'.replaceAll('[0-9]', '#') + 'a.b.c'.tokenize('.')
            ----
            [3, 1, 2].sort() + [3, 1, 2].sort { -it } + ['b', 'a'].sort { a, b -> a <=> b }
            ----
            [1, 2, 3].inject(0) { s, x -> s + x }
            ----
            ['a', 'b'].eachWithIndex { x, i -> names << x + i }; names
            ----
            [a: 1, b: 2].collect { k, v -> k + v } + [a: 1].collect { it.key }
            ----
            [a: 1, b: 2].findAll { it.value > 1 }.each { k, v -> names << k }; names
            ----
            [1, 2, 2, 3].unique().groupBy { it % 2 }
            ----
            ['x', 'y'].join(', ') + [1, [2, [3]]].flatten()
            ----
            [[a: 1], [a: 2]].a + [[a: 1], [a: 2]]*.a
            ----
            1 <=> 2
            ----
            [1, 2] == [1, 2] && [a: 1] == [a: 1] && 1 == 1.0 && 'a' == "${'a'}"
            ----
            1 in [1, 2] && !('x' in ['y']) && 'x' !in ['y'] && 3 !instanceof String
            ----
            def s = 'x'; s.is(s) && s === s && s !== 'y'
            ----
            '12'.toInteger() + '1.5'.toBigDecimal() + ('7' as int) + (int) 3.9
            ----
            ['1', '2'] as Set
            ----
            ['1', '2'] as String[]
            ----
            [1, 2] as int[]
            ----
            new int[3].length + new String[2][4].length
            ----
            (1..3) as List
            ----
            [1, 2, 3] as LinkedList
            ----
            5 as String
            ----
            'abc' as char[]
            ----
            def c = { a, b -> b <=> a } as Comparator; [1, 3, 2].sort(c)
            ----
            int[] a = [1, 2, 3]; a[1] = 9; a.sum()
            ----
            def a = [1, 2, 3]; a[5] = 6; a[0..1] = [7]; a
            ----
            def s = new StringBuilder(); s << 'a' << 1; s.toString()
            ----
            def p = 'abc'.&toUpperCase; p() + names.collect(String.&valueOf).join()
            ----
            def p = String::length; p('abcd')
            ----
            def f = x -> x + 1; def g = (x, y) -> { x * y }; [f(1), g(2, 3)]
            ----
            'abc'.with { length() + size() }
            ----
            [a: 1].with { a + 1 }
            ----
            new StringBuilder().with { append('x'); append('y'); length() }
            ----
            [1, 2].tap { add(3) }
            ----
            def c = { foo }; c.delegate = [foo: 5]; c()
            ----
            def c = { names }; c.delegate = [names: 5]; c.resolveStrategy = Closure.DELEGATE_FIRST; c()
            ----
            Math.max(1, 2) + Math.PI.intValue() + Integer.MAX_VALUE
            ----
            Integer.parseInt('12') + Integer.valueOf(3)
            ----
            java.util.concurrent.TimeUnit.SECONDS.toMillis(2)
            ----
            new java.text.DecimalFormat('0.00', new java.text.DecimalFormatSymbols(Locale.ENGLISH)).format(1.5)
            ----
            import static java.lang.Math.abs; import static java.lang.Math.*; abs(-3) + min(4, 5)
            ----
            import java.util.ArrayList as AL; new AL([1])
            ----
            def e = [a: 1].entrySet().iterator().next(); e.key + e.value
            ----
            Map.Entry e = [a: 1].entrySet().first(); e.key
            ----
            'a\\nb'.readLines() + 'a\\tb'.expand(4)
            ----
            'abc'.reverse().capitalize().padLeft(5, '*')
            ----
            5.times { names << it }; names
            ----
            1.upto(3) { names << it }; 0.step(6, 2) { names << it }; names
            ----
            names.size() == 2 ? names.first() + names.last() + names[-1] : null
            ----
            names.empty
            ----
            table.collectEntries { k, v -> [(k): v + 1] } + [b: 2] - [b: 2]
            ----
            table.get('zz', 5) + table.getOrDefault('q', 1)
            ----
            def m = [:].withDefault { it * 2 }; m[4] + m[5]
            ----
            [1, 2, 3, 4].collate(2) + [[1, 2], [3, 4]].transpose()
            ----
            def lazy = 1; def g = "${-> lazy}"; lazy = 2; g.toString()
            ----
            '''multi
            line''' + $/dollar/$ + /slashy\\d/
            ----
            given.toString().bytes.encodeBase64().toString() + new String('YQ=='.decodeBase64())
            ----
            [1, 2, 3].stream().map { it * 2 }.filter { it > 2 }.collect(java.util.stream.Collectors.toList())
            ----
            x = 5; this.x + x
            ----
            y = { it + 1 }; y(2)
            ----
            def m = [f: { it * 3 }]; m.f(2) + m['f'](3)
            ----
            def name = 'size'; names."$name"() + names."${'is' + 'Empty'}"().toString()
            ----
            def x = 1; def c = { x = 2 }; c(); x
            ----
            { -> 5 }()
            ----
            def x = 1 ; { it -> x = 3 }.call(); x
            ----
            new Date(0).time + new Date(5).getTime()
            ----
            synchronized (names) { names << 'z' }; names
            ----
            def a = 5; assert a > 3, 'ok'; a & 3 | 8 ^ 1
            ----
            1 << 3 >> 1 >>> 1
            ----
            !null && !'' && ![] && !0 && !!'x' && !![1]
            ----
            [null, 1, '', 'x', [], 0].findAll()
            ----
            def (int a, String b) = [1, 'x']; a + b
            ----
            sprintf('%s-%05d', ['a', 42]) + sprintf('%s', 'x')
            ----
            names.eachWithIndex { n, i -> if (i == 0) return; names.set(0, n) }; names
            ----
            def x = [1, 2, 3].find { it > 1 }; x
            ----
            def list = [1, 2, 3]; list.removeAll { it > 1 }; list.pop()
            ----
            names.getAt(0) + names.get(1) + [a: 1].getAt('a')
            ----
            'x'.equals('x') && 'b' > 'a' && 'abc'.contains('b') && 'a'.compareTo('b') < 0
            ----
            def s = ''; 'abc'.each { s = it + s }; s
            ----
            BigDecimal d = 1.10; d + 0.05 == 1.15
            ----
            1.0.toString() + 1e3 + 0x1F + 0b11 + 1_000 + 5L + 2G
            ----
            def m = [1: 'a']; m[1] + m.get(1)
            ----
            [x: 1, y: [z: 2]].toString() + [1, 'a', null].toString()
            ----
            def x = 'a'; def c = { x + it }; ['b'].collect(c)[0]
            ----
            def closure = { int... n -> n.sum() }; closure(1, 2, 3)
            ----
            return
            ----
            def f() { }; f()
            ----
            void f() { 5 }; f()
            ----
            def f() { for (x in 1..3) { if (x == 2) return x } }; f()
            ----
            [1, 2, 3].each { if (it == 2) return; names << it }; names
            ----
            names.every { it instanceof String } && names.any { it.startsWith('B') } && names.contains('Bo')
            ----
            def f = { int n -> n }; f('a')
            ----
            def f(double d) { d }; [f(1), f(1.5), f(2L)]
            ----
            def f(long n) { n }; f(1.5)
            ----
            def f(x) { "got $x" }; f()
            ----
            def r = []; for (c in 'abc') { r << c }; r
            ----
            def r = [:]; [a: 1, b: 2].each { r[it.key] = it.value * 2 }; r
            ----
            def r = [1, 2]; r*.plus(1) + r.collectMany { [it, it] } + r.sum { it * 10 }
            ----
            def a = [1, 2] as Object[]; [*a, a.length]
            ----
            [1, 2, 3][1..2] + [1, 2, 3][0, 2] + 'hello'[1..3]
            ----
            def s = 'a,b'; def (x, y) = s.split(','); y + x
            ----
            while (true) { try { break } finally { names << 'f' } }; names
            ----
            def f() { [1, 2].each { return 5 }; 6 }; f()
            ----
            'x'.toString().hashCode() + [1].hashCode()
            ----
            (1..3).each { n -> (1..n).each { names << n * it } }; names
            ----
            def m = ['a-b': 1]; m.'a-b' + m['a-b']
            ----
            if (names) { if (given == 1) { 'one' } else if (given == 7) { 'seven' } }
            ----
            try { 5 } finally { 6 }
            ----
            try { throw new Exception('a') } catch (Exception e) { 7 }
            ----
            names.get(9)
            ----
            [1, 2].get('a')
            ----
            1 / 0
            ----
            'a' as Integer
            ----
            Integer x = 'a'
            ----
            [1] as Integer
            ----
            new ArrayList(1, 2, 3)
            ----
            int x = null
            ----
            final x = 5; x
            """;
}

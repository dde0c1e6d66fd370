package se.ntjp.testcases.soapui.script;

import groovy.json.JsonOutput;
import groovy.json.JsonSlurper;
import groovy.lang.Closure;
import groovy.lang.GString;
import groovy.lang.GroovyObject;
import groovy.lang.Tuple;
import groovy.lang.Writable;
import groovy.util.Node;
import groovy.xml.slurpersupport.GPathResult;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * The classes that scripts may name, and those of objects that they may do something with where they are given one. All
 * others are forbidden. Thread-safe.
 */
final class AllowedClasses {

    /** What comes with SoapUI and the official test support; everything that is there may be used. */
    private static final List<String> TREES = List.of("com.eviware.soapui.", "se.skl.rivta.");

    private static final String SCOPE = "se.ntjp.testcases.soapui.scope.";

    /** Names that mean classes of our own instead, which do the same as far as a script may. */
    private static final Map<String, Class<?>> STAND_INS = Map.of(
            "java.io.File", ScriptFile.class,
            "groovy.util.XmlSlurper", ScriptSlurper.class,
            "groovy.xml.XmlSlurper", ScriptSlurper.class,
            "groovy.util.XmlParser", ScriptParser.class,
            "groovy.xml.XmlParser", ScriptParser.class,
            "groovy.xml.XmlUtil", ScriptXmlUtil.class);

    /** Of which only what {@link TimeAndChance} has may be used. */
    private static final Set<String> CLOSED = Set.of("java.lang.System", "java.lang.Thread");

    /** Which would tell the machine's time. */
    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

    private static final Set<String> NAMED = Set.of(
            """
            java.lang.Object java.lang.String java.lang.CharSequence java.lang.StringBuilder java.lang.StringBuffer
            java.lang.Number java.lang.Byte java.lang.Short java.lang.Integer java.lang.Long java.lang.Float
            java.lang.Double java.lang.Boolean java.lang.Character java.lang.Math java.lang.StrictMath java.lang.Void
            java.lang.Comparable java.lang.Iterable java.lang.Runnable java.lang.System java.lang.Thread
            java.math.BigInteger java.math.BigDecimal java.math.RoundingMode java.math.MathContext
            java.util.ArrayList java.util.LinkedList java.util.List java.util.Collection java.util.Map java.util.HashMap
            java.util.LinkedHashMap java.util.TreeMap java.util.Set java.util.HashSet java.util.LinkedHashSet
            java.util.TreeSet java.util.SortedMap java.util.SortedSet java.util.Queue java.util.Deque
            java.util.ArrayDeque java.util.PriorityQueue java.util.Stack java.util.Vector java.util.Hashtable
            java.util.Iterator java.util.ListIterator java.util.Enumeration java.util.Comparator java.util.Map$Entry
            java.util.Collections java.util.Arrays java.util.Objects java.util.Optional java.util.BitSet
            java.util.Date java.util.Calendar java.util.GregorianCalendar java.util.TimeZone java.util.SimpleTimeZone java.util.Locale
            java.util.Random java.util.UUID java.util.Base64 java.util.StringJoiner java.util.StringTokenizer
            java.util.Currency java.util.Properties java.util.EnumMap
            java.util.concurrent.TimeUnit
            java.util.concurrent.atomic.AtomicInteger java.util.concurrent.atomic.AtomicLong
            java.util.concurrent.atomic.AtomicBoolean
            java.util.function.Function java.util.function.Predicate java.util.function.Supplier
            java.util.function.Consumer java.util.function.BiFunction java.util.function.UnaryOperator
            java.util.regex.Pattern java.util.regex.Matcher java.util.stream.Collectors java.util.stream.Stream
            java.text.SimpleDateFormat java.text.DateFormat java.text.DecimalFormat java.text.NumberFormat
            java.text.DecimalFormatSymbols java.text.MessageFormat java.text.Normalizer java.text.Normalizer$Form
            java.text.ParsePosition
            java.nio.charset.StandardCharsets java.nio.charset.Charset
            java.io.StringReader java.io.StringWriter java.io.ByteArrayOutputStream
            groovy.lang.Closure groovy.lang.GString groovy.lang.Range groovy.lang.IntRange groovy.lang.ObjectRange
            groovy.lang.Tuple groovy.lang.Tuple2 groovy.lang.Tuple3 groovy.util.Node groovy.util.NodeList
            groovy.xml.slurpersupport.GPathResult groovy.util.slurpersupport.GPathResult
            groovy.xml.MarkupBuilder groovy.xml.StreamingMarkupBuilder groovy.json.JsonSlurper groovy.json.JsonOutput
            org.codehaus.groovy.runtime.powerassert.PowerAssertionError
            """
                    .trim()
                    .split("\\s+"));

    private static final Set<String> OPEN_PACKAGES = Set.of(
            "java.math",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.util.concurrent.atomic",
            "groovy.xml",
            "groovy.xml.slurpersupport",
            "groovy.xml.streamingmarkupsupport");

    /** Whatever is one of these may be used, whoever made it. */
    private static final List<Class<?>> OPEN_TYPES = List.of(
            ForScripts.class,
            Map.class,
            Collection.class,
            Iterator.class,
            Enumeration.class,
            Map.Entry.class,
            CharSequence.class,
            Closure.class,
            GString.class,
            Tuple.class,
            Writable.class,
            GPathResult.class,
            Node.class,
            Throwable.class,
            java.util.Calendar.class,
            java.util.Date.class,
            java.util.TimeZone.class,
            java.util.Comparator.class,
            java.util.Base64.Encoder.class,
            java.util.Base64.Decoder.class,
            java.nio.charset.Charset.class,
            org.w3c.dom.Node.class,
            org.w3c.dom.NodeList.class,
            org.w3c.dom.NamedNodeMap.class,
            JsonSlurper.class,
            JsonOutput.class);

    private final ClassLoader loader = AllowedClasses.class.getClassLoader();
    private final ConcurrentMap<String, Optional<Class<?>>> found = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, Boolean> usable = new ConcurrentHashMap<>();

    /** The class that a full name means; empty where there is none. */
    Optional<Class<?>> find(String name) {
        Class<?> standIn = STAND_INS.get(name);
        return standIn != null ? Optional.of(standIn) : found.computeIfAbsent(name, this::load);
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = name.lastIndexOf('.');
            boolean nested =
                    dot > 0 && Character.isUpperCase(name.charAt(Math.max(0, name.lastIndexOf('.', dot - 1) + 1)));
            return nested ? load(name.substring(0, dot) + "$" + name.substring(dot + 1)) : Optional.empty();
        }
    }

    /** Whether a script may name it: use its static members, make one, convert to it. */
    boolean mayBeNamed(Class<?> type) {
        if (type.isArray()) {
            return mayBeNamed(type.getComponentType());
        }
        String name = type.getName();
        return type.isPrimitive()
                || NAMED.contains(name)
                || STAND_INS.containsValue(type)
                || TREES.stream().anyMatch(name::startsWith)
                || type.getPackageName().startsWith("java.time") && !CLOCKS.contains(name)
                || Throwable.class.isAssignableFrom(type)
                        && (name.startsWith("java.") || name.startsWith("groovy.lang."));
    }

    /** Whether only a few of its members may be used. */
    boolean isClosed(Class<?> type) {
        return CLOSED.contains(type.getName());
    }

    /** Whether it comes with SoapUI or the official test support, or is the state of the run. */
    boolean isOurs(Class<?> type) {
        String name = type.getName();
        return name.startsWith(SCOPE)
                || TREES.stream().anyMatch(name::startsWith)
                || ForScripts.class.isAssignableFrom(type);
    }

    /** Whether a script may do something with an object of this class. */
    boolean mayBeUsed(Class<?> type) {
        Boolean known = usable.get(type);
        if (known == null) {
            known = decide(type);
            usable.put(type, known);
        }
        return known;
    }

    private boolean decide(Class<?> type) {
        String name = type.getName();
        if (name.startsWith("java.util.concurrent.") && !NAMED.contains(name) || CLOCKS.contains(name)) {
            // Some of them start threads.
            return false;
        }
        return type.isArray()
                || isOurs(type)
                || NAMED.contains(name) && !isClosed(type)
                || OPEN_PACKAGES.contains(type.getPackageName()) && !Clock.class.isAssignableFrom(type)
                || OPEN_TYPES.stream().anyMatch(open -> open.isAssignableFrom(type))
                || Proxy.isProxyClass(type) && Stream.of(type.getInterfaces()).allMatch(this::isKnown)
                || type.getSuperclass() != null && type.getSuperclass().isEnum() && mayBeUsed(type.getSuperclass());
    }

    /** Whether it is an interface that a script converts a closure or map to; Groovy adds one of its own. */
    private boolean isKnown(Class<?> type) {
        return mayBeNamed(type) || type == GroovyObject.class || type.getName().startsWith("groovy.lang.");
    }
}

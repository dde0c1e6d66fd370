package se.ntjp.contracts.instances;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Set;

/**
 * The numbers that a numeric type allows.
 *
 * @param scale how many decimals there may be
 */
record NumberRange(BigDecimal min, BigDecimal max, int scale) {

    private static final Set<String> WITH_DECIMALS = Set.of("decimal", "float", "double");
    private static final Set<String> INTEGERS = Set.of(
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "unsignedByte");
    /** No bound of a contract lies further out, and a double holds it. */
    private static final BigDecimal FAR = BigDecimal.TEN.pow(30);

    private static final int SPAN = 1000;

    static boolean isNumeric(String builtIn) {
        return WITH_DECIMALS.contains(builtIn) || INTEGERS.contains(builtIn);
    }

    /** What a built-in type and the facets on it leave. */
    static NumberRange of(String builtIn, Facets facets) {
        int scale = WITH_DECIMALS.contains(builtIn) ? 2 : 0;
        if (facets.fractionDigits() != null) {
            scale = Math.min(scale, facets.fractionDigits());
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal min = least(builtIn);
        BigDecimal max = most(builtIn);
        if (facets.min() != null) {
            BigDecimal bound = facets.min().number();
            min = min.max(facets.min().inclusive() ? bound : bound.add(step));
        }
        if (facets.max() != null) {
            BigDecimal bound = facets.max().number();
            max = max.min(facets.max().inclusive() ? bound : bound.subtract(step));
        }
        if (facets.totalDigits() != null) {
            BigDecimal digits = BigDecimal.TEN.pow(facets.totalDigits()).movePointLeft(scale);
            max = max.min(digits.subtract(step));
            min = min.max(digits.subtract(step).negate());
        }
        return new NumberRange(min, max, scale);
    }

    /** One of the numbers: 1 or what is nearest to it, unless the shape varies. */
    String value(Shape shape) {
        BigDecimal value = BigDecimal.ONE.max(min).min(max);
        if (shape.varied()) {
            BigDecimal low = min.max(value.subtract(BigDecimal.valueOf(SPAN)));
            BigDecimal high = max.min(value.add(BigDecimal.valueOf(SPAN)));
            BigDecimal part =
                    BigDecimal.valueOf(shape.random().nextInt(SPAN + 1)).movePointLeft(3);
            value = low.add(high.subtract(low).multiply(part))
                    .setScale(scale, RoundingMode.DOWN)
                    .max(low);
        }
        return value.toPlainString();
    }

    private static BigDecimal least(String builtIn) {
        return switch (builtIn) {
            case "byte" -> BigDecimal.valueOf(Byte.MIN_VALUE);
            case "short" -> BigDecimal.valueOf(Short.MIN_VALUE);
            case "int" -> BigDecimal.valueOf(Integer.MIN_VALUE);
            case "long" -> BigDecimal.valueOf(Long.MIN_VALUE);
            case "positiveInteger" -> BigDecimal.ONE;
            case "nonNegativeInteger", "unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong" ->
                BigDecimal.ZERO;
            default -> FAR.negate();
        };
    }

    private static BigDecimal most(String builtIn) {
        return switch (builtIn) {
            case "byte" -> BigDecimal.valueOf(Byte.MAX_VALUE);
            case "short" -> BigDecimal.valueOf(Short.MAX_VALUE);
            case "int" -> BigDecimal.valueOf(Integer.MAX_VALUE);
            case "long" -> BigDecimal.valueOf(Long.MAX_VALUE);
            case "negativeInteger" -> BigDecimal.ONE.negate();
            case "nonPositiveInteger" -> BigDecimal.ZERO;
            case "unsignedByte" -> unsigned(Byte.SIZE);
            case "unsignedShort" -> unsigned(Short.SIZE);
            case "unsignedInt" -> unsigned(Integer.SIZE);
            case "unsignedLong" -> unsigned(Long.SIZE);
            default -> FAR;
        };
    }

    private static BigDecimal unsigned(int bits) {
        return new BigDecimal(BigInteger.TWO.pow(bits).subtract(BigInteger.ONE));
    }
}

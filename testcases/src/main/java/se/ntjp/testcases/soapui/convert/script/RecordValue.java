package se.ntjp.testcases.soapui.convert.script;

/** A value inside a condition on a record, as XPath with the record as its context. */
sealed interface RecordValue {

    Truth TRUE = new Truth("true()");
    Truth FALSE = new Truth("false()");
    RecordValue NULL = new Nothing();

    /** No value: Groovy's {@code null}, or the end of a block that returns nothing. */
    record Nothing() implements RecordValue {}

    /** At most one element's text. */
    record Single(String xpath) implements RecordValue {

        public Single {
            NotTranslated.unlessShort(xpath);
        }
    }

    /** The texts of all elements at a path. */
    record Several(String xpath) implements RecordValue {

        public Several {
            NotTranslated.unlessShort(xpath);
        }
    }

    /** A number. */
    record Number(String xpath) implements RecordValue {

        public Number {
            NotTranslated.unlessShort(xpath);
        }
    }

    /** A text that is known. */
    record Literal(String text) implements RecordValue {

        public Literal {
            NotTranslated.unlessShort(text);
        }

        String xpath() {
            return "'" + text.replace("'", "''") + "'";
        }
    }

    /**
     * True or false.
     *
     * @param binding what holds its parts together, which decides where it needs parentheses
     */
    record Truth(String xpath, Binding binding) implements RecordValue {

        public Truth {
            NotTranslated.unlessShort(xpath);
        }

        Truth(String xpath) {
            this(xpath, Binding.FAST);
        }
    }

    /** How fast an expression holds together. */
    enum Binding {
        /** One comparison or call. */
        FAST,
        /** Several, by {@code and}. */
        AND,
        /** Several, by {@code or}. */
        OR,
        /** An {@code if}, {@code some} or {@code every}, which reaches as far as it can. */
        LOOSE
    }

    /** The place in a list that a loop has come to. */
    record Index(String xpath) implements RecordValue {}

    /** One value or another. */
    record Choice(Truth condition, RecordValue then, RecordValue otherwise) implements RecordValue {}

    /** What Groovy takes for true: something that is neither null nor empty. */
    default Truth truth() {
        if (this instanceof Single single) {
            return new Truth(single.xpath() + " != ''");
        }
        if (this instanceof Several several) {
            return new Truth("exists(" + several.xpath() + ")");
        }
        if (this instanceof Number number) {
            return new Truth(number.xpath() + " != 0");
        }
        if (this instanceof Literal literal) {
            return literal.text().isEmpty() ? FALSE : TRUE;
        }
        if (this instanceof Choice choice) {
            return either(
                    choice.condition(),
                    choice.then().truth(),
                    choice.otherwise().truth());
        }
        return this instanceof Truth truth ? truth : FALSE;
    }

    private static Truth either(Truth condition, Truth then, Truth otherwise) {
        if (then.equals(TRUE)) {
            return or(condition, otherwise);
        }
        return otherwise.equals(FALSE)
                ? and(condition, then)
                : new Truth(
                        "if (%s) then %s else %s"
                                .formatted(
                                        condition.xpath(), within(then, Binding.AND), within(otherwise, Binding.AND)),
                        Binding.LOOSE);
    }

    static Truth and(Truth one, Truth other) {
        return one.equals(TRUE)
                ? other
                : new Truth(within(one, Binding.AND) + " and " + within(other, Binding.AND), Binding.AND);
    }

    static Truth or(Truth one, Truth other) {
        return other.equals(FALSE)
                ? one
                : new Truth(within(one, Binding.OR) + " or " + within(other, Binding.OR), Binding.OR);
    }

    static Truth not(Truth truth) {
        return new Truth("not(" + truth.xpath() + ")");
    }

    /** An expression as a part of another: in parentheses unless it holds together as fast as that, or faster. */
    private static String within(Truth part, Binding whole) {
        boolean plain = part.binding() == Binding.FAST || part.binding() == whole;
        return plain ? part.xpath() : "(" + part.xpath() + ")";
    }
}

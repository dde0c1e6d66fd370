package se.ntjp.contracts.instances;

import java.util.Random;

/** How rich a generated document is: the decisions that the schema leaves open. */
sealed interface Shape {

    /** Elements nested deeper than this only get what they must have. */
    int DEEP = 12;

    /**
     * How often something occurs.
     *
     * @param wish the occurrences that would show all of it, at least 1
     * @param bounded whether nothing optional may follow, because the document is deep or repeats itself
     */
    int times(long min, long max, int wish, boolean bounded);

    /** Which of several possibilities is taken on the given turn. */
    int pick(int count, int turn);

    /** Whether an element that may be nil is. */
    boolean nil();

    /** Where values come from. */
    Random random();

    /** Whether texts vary, rather than saying where they stand. */
    boolean varied();

    /** Only what is required. */
    record Minimal(Random random) implements Shape {

        @Override
        public int times(long min, long max, int wish, boolean bounded) {
            return (int) min;
        }

        @Override
        public int pick(int count, int turn) {
            return 0;
        }

        @Override
        public boolean nil() {
            return false;
        }

        @Override
        public boolean varied() {
            return false;
        }
    }

    /** Everything once. */
    record Full(Random random) implements Shape {

        @Override
        public int times(long min, long max, int wish, boolean bounded) {
            return (int) (bounded ? min : Math.max(min, Math.min(max, wish)));
        }

        @Override
        public int pick(int count, int turn) {
            return turn % count;
        }

        @Override
        public boolean nil() {
            return false;
        }

        @Override
        public boolean varied() {
            return false;
        }
    }

    /** Anything that is allowed. */
    record Varied(Random random) implements Shape {

        private static final int EXTRA = 3;
        private static final int ONE_IN = 4;

        @Override
        public int times(long min, long max, int wish, boolean bounded) {
            return (int) (bounded ? min : min + random.nextInt((int) Math.min(max - min, EXTRA) + 1));
        }

        @Override
        public int pick(int count, int turn) {
            return random.nextInt(count);
        }

        @Override
        public boolean nil() {
            return random.nextInt(ONE_IN) == 0;
        }

        @Override
        public boolean varied() {
            return true;
        }
    }
}

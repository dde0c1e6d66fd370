package se.ntjp.harness.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port to listen at. */
final class Port implements ITypeConverter<Integer> {

    private static final int LAST = 65535;

    @Override
    public Integer convert(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST) {
            return Integer.valueOf(text);
        }
        throw new TypeConversionException(
                "expected a port from 0, for any free one, to %d, found «%s»".formatted(LAST, text));
    }
}

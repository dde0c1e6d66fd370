package se.ntjp.contracts.typed;

import jakarta.xml.bind.annotation.XmlEnumValue;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lists what a generated enumeration accepts, as it is written in XML. */
final class EnumConstants {

    private static final int MAX_LISTED = 20;

    private EnumConstants() {}

    /** The constants in the schema's order, separated by commas; of many, the first ones and an ellipsis. */
    static String of(Class<?> type) {
        Field[] constants =
                Arrays.stream(type.getFields()).filter(Field::isEnumConstant).toArray(Field[]::new);
        String listed = Arrays.stream(constants)
                .limit(MAX_LISTED)
                .map(EnumConstants::text)
                .collect(Collectors.joining(", "));
        return constants.length > MAX_LISTED ? listed + ", …" : listed;
    }

    private static String text(Field constant) {
        XmlEnumValue value = constant.getAnnotation(XmlEnumValue.class);
        return value == null ? constant.getName() : value.value();
    }
}

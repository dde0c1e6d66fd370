package se.ntjp.contracts.typed;

import jakarta.xml.bind.Unmarshaller;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.typed.TypedProblem.Kind;

/**
 * Finds what JAXB loses without an event, by comparing each object that it made with the element it was made of: a text
 * that is no constant of its enumeration or no boolean becomes {@code null}, and a misspelt element falls into the class's
 * wildcard ({@code xs:any}) although that is open to other namespaces only.
 */
final class SilentLosses extends Unmarshaller.Listener {

    private static final Text NOT_A_VALUE = Text.of(
            "«%s» i %s är inget värde som kontraktets genererade klasser känner till (%s). JAXB gör det till null utan att säga något, så konsumenten ser det som om elementet saknas.",
            "«%s» in %s is no value that the contract's generated classes know (%s). JAXB turns it to null without a word, so the consumer sees it as absent.");
    private static final Text SWALLOWED = Text.of(
            "Elementet %s finns inte i kontraktets genererade klasser. JAXB lägger det bland utökningar (xs:any) utan att säga något, så konsumenten ser det inte.",
            "The element %s is not in the contract's generated classes. JAXB puts it among extensions (xs:any) without a word, so the consumer does not see it.");

    private final TrackingReader reader;
    private final ProblemList problems;
    private final Map<Class<?>, BoundClass> bound = new HashMap<>();

    SilentLosses(TrackingReader reader, ProblemList problems) {
        this.reader = reader;
        this.problems = problems;
    }

    @Override
    public void afterUnmarshal(Object target, Object parent) {
        if (target.getClass().getClassLoader() == jakarta.xml.bind.JAXBElement.class.getClassLoader()
                && target instanceof jakarta.xml.bind.JAXBElement) {
            return;
        }
        SeenElement element = reader.current();
        BoundClass type = bound.computeIfAbsent(target.getClass(), BoundClass::of);
        Map<Field, Integer> seen = new HashMap<>();
        for (SeenElement child : element.children()) {
            Field field = type.elements().get(child.name());
            if (field == null) {
                swallowed(type, child);
            } else {
                int index = seen.merge(field, 1, Integer::sum) - 1;
                if (child.hasValue()) {
                    lost(target, field, index, child, child.name(), child.text());
                }
            }
        }
        type.value()
                .filter(field -> element.hasValue())
                .ifPresent(field -> lost(target, field, 0, element, element.name(), element.text()));
        element.attributes().forEach((name, text) -> {
            if (type.attributes().containsKey(name)) {
                lost(target, type.attributes().get(name), 0, element, name, text);
            }
        });
    }

    private void swallowed(BoundClass type, SeenElement child) {
        if (type.openTo().contains(child.name().getNamespaceURI())) {
            problems.add(Kind.SILENTLY_LOST, child, SWALLOWED.with(child.name().getLocalPart()));
        }
    }

    private void lost(Object target, Field field, int index, SeenElement at, QName name, String text) {
        Class<?> type = leafType(field);
        boolean silent = type.isEnum() || type == Boolean.class;
        if (silent && value(target, field, index) == null) {
            String known = type.isEnum() ? EnumConstants.of(type) : "true, false";
            problems.add(
                    Kind.SILENTLY_LOST, at, NOT_A_VALUE.with(ProblemList.quoted(text), name.getLocalPart(), known));
        }
    }

    private static Object value(Object target, Field field, int index) {
        try {
            Object value = field.get(target);
            if (value instanceof List<?> list) {
                return index < list.size() ? list.get(index) : null;
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Generated field %s is not readable".formatted(field), e);
        }
    }

    private static Class<?> leafType(Field field) {
        Type type = field.getGenericType();
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item) {
            return item;
        }
        return field.getType();
    }
}

package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** What the class names of one script mean, by its imports and by those that every Groovy script has. */
final class ClassNames {

    private static final List<String> ALWAYS_IMPORTED =
            List.of("java.lang.", "java.util.", "java.io.", "java.net.", "groovy.lang.", "groovy.util.", "java.math.");

    private final Names names;
    private final Map<String, String> imports = new HashMap<>();
    private final List<String> packages = new ArrayList<>();
    private final Map<String, StaticMember> statics = new HashMap<>();
    private final List<String> staticOwners = new ArrayList<>();

    /**
     * A member of a class that is named without the class.
     *
     * @param owner the class's name
     */
    record StaticMember(String owner, String name) {}

    ClassNames(ModuleNode module, Names names) {
        this.names = names;
        for (ImportNode each : module.getImports()) {
            imports.put(each.getAlias(), each.getClassName());
        }
        for (ImportNode each : module.getStarImports()) {
            packages.add(each.getPackageName());
        }
        module.getStaticImports()
                .forEach((alias, each) ->
                        statics.put(alias, new StaticMember(each.getClassName(), each.getFieldName())));
        module.getStaticStarImports().values().forEach(each -> staticOwners.add(each.getClassName()));
        packages.addAll(ALWAYS_IMPORTED);
    }

    /** What may and may not be named. */
    Names names() {
        return names;
    }

    /** The class of a name as written; empty where there is none. */
    Optional<Class<?>> find(String name, int line) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        if (imports.containsKey(first)) {
            return names.find(imports.get(first) + name.substring(first.length()), line);
        }
        if (dot >= 0 && Character.isLowerCase(first.charAt(0))) {
            return names.find(name, line);
        }
        return packages.stream()
                .map(each -> names.find(each + name, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The class of a type as written: {@code null} where it says {@code def} or {@code Object}. */
    Class<?> typeOf(ClassNode type) {
        ClassNode plain = type.isGenericsPlaceHolder() ? ClassHelper.OBJECT_TYPE : type;
        Class<?> found = required(plain, plain.getLineNumber());
        return found == Object.class ? null : found;
    }

    /** The class of a type that must be there. */
    Class<?> required(ClassNode type, int line) {
        if (type.isArray()) {
            return required(type.getComponentType(), line).arrayType();
        }
        if (ClassHelper.isPrimitiveType(type)) {
            return type.getTypeClass();
        }
        return find(type.getName(), Math.max(line, type.getLineNumber()))
                .orElseThrow(() -> new LanguageException("unable to resolve class " + type.getName(), line));
    }

    /** The class that an expression such as {@code Math} or {@code java.util.Locale} names; empty where it names none. */
    Optional<Class<?>> named(Expression expression, Scope scope) {
        Optional<String> dotted = dotted(expression, scope);
        return dotted.filter(ClassNames::looksLikeClass).flatMap(name -> find(name, expression.getLineNumber()));
    }

    /** A member that a static import names. */
    Optional<StaticMember> imported(String name) {
        return Optional.ofNullable(statics.get(name));
    }

    /** The class of such a member. */
    Class<?> member(StaticMember member, int line) {
        Class<?> owner = find(member.owner(), line)
                .orElseThrow(() -> new LanguageException("unable to resolve class " + member.owner(), line));
        names.member(owner, member.name(), line);
        return owner;
    }

    /** The classes whose static members are all named without them. */
    List<Class<?>> staticOwners(int line) {
        return staticOwners.stream()
                .map(name -> find(name, line))
                .flatMap(Optional::stream)
                .<Class<?>>map(each -> each)
                .toList();
    }

    private static boolean looksLikeClass(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
    }

    private static Optional<String> dotted(Expression expression, Scope scope) {
        if (expression instanceof VariableExpression variable) {
            return Optional.of(variable.getName())
                    .filter(name -> scope.find(name).isEmpty());
        }
        if (expression instanceof PropertyExpression property
                && property.getClass() == PropertyExpression.class
                && !property.isSafe()
                && !property.isSpreadSafe()) {
            String last = property.getPropertyAsString();
            return last == null || last.isEmpty()
                    ? Optional.empty()
                    : dotted(property.getObjectExpression(), scope).map(first -> first + "." + last);
        }
        return Optional.empty();
    }
}

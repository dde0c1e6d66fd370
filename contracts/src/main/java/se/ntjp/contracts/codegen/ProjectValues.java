package se.ntjp.contracts.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.ntjp.contracts.model.ServiceContract;

/**
 * What is put into the templates of a generated project. A contract comes from outside: what it calls itself is reduced to
 * letters, digits and a few marks, so that it cannot become XML, Java or a Maven expression.
 *
 * @param contract the contract
 * @param operation its operation in Java
 */
record ProjectValues(ServiceContract contract, JavaOperation operation) {

    /** The folder of the class path that holds the contract's files. */
    static final String WSDL_FOLDER = "wsdl/";

    /** Where generated code finds a contract's WSDL. */
    static String wsdlLocation(ServiceContract contract) {
        return "classpath:" + WSDL_FOLDER + contract.wsdl();
    }

    /** What the project's classes begin with: the contract's name, as a Java identifier. */
    String name() {
        String name = contract.id().name().replaceAll("[^A-Za-z0-9]", "");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Contract" + name : name;
    }

    /** The Java package of the project's own classes. */
    String packageName() {
        return "generated.%s.v%s"
                .formatted(name().toLowerCase(Locale.ROOT), contract.id().major());
    }

    /** Every placeholder's value. */
    Map<String, String> all() {
        Map<String, String> values = new HashMap<>();
        ProjectTemplate.versions().forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
        values.put("name", name());
        values.put("package", packageName());
        values.put(
                "artifact",
                name().toLowerCase(Locale.ROOT) + "-" + contract.id().major());
        values.put("label", plain(name() + " " + contract.id().version()));
        values.put("domain", plain(contract.id().domain()));
        values.put("profile", contract.profile().name());
        values.put("wsdl", xml(contract.wsdl()));
        values.put("wsdlLocation", java(wsdlLocation(contract)));
        values.put("extraargs", extraArguments(CodegenArguments.of(contract, wsdlLocation(contract))));
        values.put("targetNamespace", java(contract.serviceName().getNamespaceURI()));
        values.put("serviceName", java(contract.serviceName().getLocalPart()));
        values.put("portName", java(operation.port().getPortName()));
        values.put("responseNamespace", java(contract.response().getNamespaceURI()));
        values.put("responseName", java(contract.response().getLocalPart()));
        operation.types().forEach((role, type) -> {
            values.put(role + ".class", type);
            values.put(role, JavaOperation.simpleName(type));
        });
        values.put("portGetter", operation.port().getMethodName());
        values.put("method", operation.method().getName());
        values.put("signature", operation.signature());
        values.put("arguments", operation.arguments());
        values.put("addressHelper", operation.addressHelper());
        return values;
    }

    private static String extraArguments(List<String> arguments) {
        return arguments.stream()
                .map(each -> "                    <extraarg>%s</extraarg>".formatted(xml(each)))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} .:_-]", "_");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String java(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
}

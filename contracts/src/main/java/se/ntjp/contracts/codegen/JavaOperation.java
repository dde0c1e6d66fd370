package se.ntjp.contracts.codegen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.cxf.tools.common.model.JavaInterface;
import org.apache.cxf.tools.common.model.JavaMethod;
import org.apache.cxf.tools.common.model.JavaModel;
import org.apache.cxf.tools.common.model.JavaParameter;
import org.apache.cxf.tools.common.model.JavaPort;
import org.apache.cxf.tools.common.model.JavaServiceClass;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;

/**
 * How a contract's operation looks in the Java that CXF generates: names and types, all fully qualified.
 *
 * @param service the service class
 * @param port its port
 * @param interfaceName the interface that a producer implements
 * @param method the operation's method
 * @param address the parameter for the logical address
 * @param request the parameter for the Body's element
 */
record JavaOperation(
        JavaServiceClass service,
        JavaPort port,
        JavaInterface interfaceName,
        JavaMethod method,
        JavaParameter address,
        JavaParameter request) {

    /**
     * @throws ContractException where the operation has not the form of RIV-TA: logical address and request in, answer out
     */
    static JavaOperation of(ServiceContract contract, JavaModel model) {
        JavaInterface first =
                first(contract, model.getInterfaces().values().stream().toList());
        JavaServiceClass service =
                first(contract, model.getServiceClasses().values().stream().toList());
        JavaMethod method = first.getMethods().stream()
                .filter(each -> contract.operation().equals(each.getOperationName()))
                .findFirst()
                .orElseThrow(() -> unusual(contract));
        boolean answers = !"void".equals(method.getReturn().getClassName());
        if (!answers || method.getParameters().stream().anyMatch(JavaParameter::isHolder)) {
            throw unusual(contract);
        }
        JavaOperation operation = new JavaOperation(
                service,
                first(contract, service.getPorts()),
                first,
                method,
                parameter(contract, method, contract.addressHeader()),
                parameter(contract, method, contract.request()));
        long names = operation.types().values().stream()
                .map(JavaOperation::simpleName)
                .distinct()
                .count();
        if (names < operation.types().size()) {
            throw unusual(contract);
        }
        return operation;
    }

    /** The full names of the types that a project imports, by their roles {@code service, interface, request, response}. */
    Map<String, String> types() {
        return Map.of(
                "service", service.getFullClassName(),
                "interface", interfaceName.getFullClassName(),
                "request", request.getClassName(),
                "response", method.getReturn().getClassName());
    }

    /** A class name without its package. */
    static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The method's parameters as they are declared. */
    String signature() {
        return method.getParameters().stream()
                .map(each -> typeOf(each) + " " + each.getName())
                .collect(Collectors.joining(", "));
    }

    /** What a client passes that has a {@code logicalAddress} and a {@code request}; other headers are left out. */
    String arguments() {
        return method.getParameters().stream().map(this::argument).collect(Collectors.joining(", "));
    }

    /** A method that wraps the logical address, where the generated type is not plain text; else nothing. */
    String addressHelper() {
        String type = address.getClassName();
        if (type.equals("java.lang.String")) {
            return "";
        }
        return """

                    private static %s address(String logicalAddress) {
                        %s address = new %s();
                        address.setValue(logicalAddress);
                        return address;
                    }
                """
                .formatted(type, type, type)
                .indent(0);
    }

    private String typeOf(JavaParameter parameter) {
        boolean imported = parameter == request || parameter.getClassName().startsWith("java.lang.");
        return imported ? simpleName(parameter.getClassName()) : parameter.getClassName();
    }

    private String argument(JavaParameter parameter) {
        if (parameter == request) {
            return "request";
        }
        if (parameter == address) {
            return addressHelper().isEmpty() ? "logicalAddress" : "address(logicalAddress)";
        }
        return "null";
    }

    private static JavaParameter parameter(
            ServiceContract contract, JavaMethod method, javax.xml.namespace.QName element) {
        return method.getParameters().stream()
                .filter(each -> element.equals(each.getQName()))
                .findFirst()
                .orElseThrow(() -> unusual(contract));
    }

    private static <T> T first(ServiceContract contract, List<T> all) {
        return all.stream().findFirst().orElseThrow(() -> unusual(contract));
    }

    private static ContractException unusual(ServiceContract contract) {
        return new ContractException(new LoadProblem(
                contract.wsdl(),
                0,
                "operation %s has not the form that a project can be made for: header %s and Body element %s in, one element out"
                        .formatted(contract.operation(), contract.addressHeader(), contract.request())));
    }
}

package se.ntjp.contracts.codegen;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.common.model.JavaModel;
import org.apache.cxf.tools.wsdlto.WSDLToJava;
import org.apache.cxf.tools.wsdlto.frontend.jaxws.processor.WSDLToJavaProcessor;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;

/**
 * The Java that CXF's wsdl2java made for a contract.
 *
 * @param folder where the sources lie
 * @param model what they are: interfaces, operations, services
 */
public record GeneratedSources(Path folder, JavaModel model) {

    /**
     * Runs wsdl2java in this process.
     *
     * @param schemas the folder that {@link ReachableFiles#copyTo} filled
     * @param folder where sources are written; must be empty
     * @throws ContractException where CXF cannot make Java of the contract, with CXF's words
     */
    public static GeneratedSources generate(ServiceContract contract, Path schemas, Path folder, String wsdlLocation) {
        List<String> arguments = new ArrayList<>(CodegenArguments.of(contract, wsdlLocation));
        arguments.addAll(List.of("-quiet", "-encoding", "UTF-8", "-d", folder.toString()));
        arguments.add(schemas.resolve(contract.wsdl()).toUri().toString());
        ToolContext context = new ToolContext();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            new WSDLToJava(arguments.toArray(String[]::new)).run(context, output);
        } catch (Exception e) {
            throw new ContractException(new LoadProblem(
                    contract.wsdl(),
                    0,
                    "CXF cannot generate Java from the contract: %s %s"
                            .formatted(e.getMessage(), output.toString(StandardCharsets.UTF_8))
                            .strip()));
        }
        return new GeneratedSources(folder, model(context, contract));
    }

    private static JavaModel model(ToolContext context, ServiceContract contract) {
        Object models = context.get(WSDLToJavaProcessor.MODEL_MAP);
        if (models instanceof Map<?, ?> byService && byService.get(contract.serviceName()) instanceof JavaModel model) {
            return model;
        }
        throw new ContractException(
                new LoadProblem(contract.wsdl(), 0, "CXF generated no code for the service " + contract.serviceName()));
    }
}

package se.ntjp.testcases.soapui.scope;

import com.eviware.soapui.impl.wsdl.support.wsdl.WsdlContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.project.MockService;

/** A mock service that runs. */
public final class MockServiceItem extends PropertyTable {

    private final MockService service;
    private final ProjectItem project;
    private final RunServices services;
    private final Map<String, MockOperationItem> operations = new LinkedHashMap<>();

    /**
     * @param service the mock service as written
     * @param project the project it is in
     * @param services what the classes that its scripts call need
     */
    public MockServiceItem(MockService service, ProjectItem project, RunServices services) {
        super(service.name(), service.properties());
        this.service = service;
        this.project = project;
        this.services = services;
        service.operations().forEach(each -> operations.putIfAbsent(each.name(), new MockOperationItem(this, each)));
    }

    /** The mock service as written. */
    public MockService definition() {
        return service;
    }

    /** The project it is in. */
    public ProjectItem getProject() {
        return project;
    }

    public int getPort() {
        return service.port();
    }

    public String getPath() {
        return service.path();
    }

    /** The operations in order. */
    public List<MockOperationItem> getMockOperationList() {
        return List.copyOf(operations.values());
    }

    public int getMockOperationCount() {
        return operations.size();
    }

    /** An operation; {@code null} where there is none. */
    public MockOperationItem getMockOperationByName(String name) {
        return operations.get(name);
    }

    /** The interfaces that its operations are of, each once. */
    public List<MockedInterface> getMockedInterfaces() {
        return service.operations().stream()
                .map(MockService.Operation::interfaceName)
                .distinct()
                .map(name -> new MockedInterface(name, services))
                .toList();
    }

    /** An interface of a mock service, as scripts walk from it to its definition. */
    public static final class MockedInterface {

        private final String name;
        private final RunServices services;

        MockedInterface(String name, RunServices services) {
            this.name = name;
            this.services = services;
        }

        public String getName() {
            return name;
        }

        /** The schemas of its contract. */
        public WsdlContext getDefinitionContext() {
            return new WsdlContext(services::requestErrors, services::responseErrors);
        }

        /** The same. */
        public WsdlContext getWsdlContext() {
            return getDefinitionContext();
        }
    }
}

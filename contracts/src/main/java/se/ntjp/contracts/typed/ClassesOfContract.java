package se.ntjp.contracts.typed;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.List;

/**
 * The JAXB classes of a contract.
 *
 * @param loader loads them
 * @param packages the Java packages that have an {@code ObjectFactory}
 */
record ClassesOfContract(ClassLoader loader, List<String> packages) {

    /** JAXB for these classes. */
    JAXBContext context() throws JAXBException {
        List<Class<?>> factories = new ArrayList<>();
        for (String each : packages) {
            try {
                factories.add(Class.forName(each + ".ObjectFactory", true, loader));
            } catch (ClassNotFoundException e) {
                throw new JAXBException("The package %s has no ObjectFactory".formatted(each), e);
            }
        }
        return JAXBContext.newInstance(factories.toArray(Class<?>[]::new));
    }
}

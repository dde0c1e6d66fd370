package com.eviware.soapui.impl.wsdl.support.wsdl;

import java.util.List;
import java.util.function.Function;

/**
 * The definition of a service, which is the release package's; the copy in a project is not looked at.
 *
 * @param requestErrors what the schemas say is wrong with a request; empty where it is valid
 * @param responseErrors what they say is wrong with an answer
 */
public record WsdlContext(
        Function<String, List<String>> requestErrors, Function<String, List<String>> responseErrors) {}

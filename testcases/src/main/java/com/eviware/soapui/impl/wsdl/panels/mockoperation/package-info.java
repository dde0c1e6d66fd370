/**
 * A request to a mock service as something that can be held against schemas. The package's and its types' names are those
 * that scripts import; they are not ours.
 */
package com.eviware.soapui.impl.wsdl.panels.mockoperation;

/**
 * The contract's schemas, as scripts ask them. The package's and its types' names are those that scripts import; they are
 * not ours.
 */
package com.eviware.soapui.impl.wsdl.support.wsdl;

/** What tests say. The package's and its types' names are those that scripts import; they are not ours. */
package com.eviware.soapui.model.testsuite;

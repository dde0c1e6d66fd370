/** Messages as scripts see them. The package's and its types' names are those that scripts import; they are not ours. */
package com.eviware.soapui.model.iface;

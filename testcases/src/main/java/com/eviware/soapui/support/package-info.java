/**
 * What scripts call to read XML and to find their way. The names of the package, its types and their methods are those that
 * scripts call; they are not ours, and only what scripts of official suites need is here.
 */
package com.eviware.soapui.support;

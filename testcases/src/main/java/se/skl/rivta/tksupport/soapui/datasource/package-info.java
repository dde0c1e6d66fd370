/** Test data for the context of scripts. The names of the package and its types are those that scripts call; not ours. */
package se.skl.rivta.tksupport.soapui.datasource;

/** Test data for the context of scripts. The names of the package and its type are those that scripts call; not ours. */
package se.skl.rivta.testsupport.soapui.datasource;

/** The engagement index, as far as those who update it notice. */
package se.ntjp.stubs.index;

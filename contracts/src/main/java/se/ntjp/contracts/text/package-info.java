/** Words for people, in Swedish and English side by side. No message itself lives here: each stands with its rule. */
package se.ntjp.contracts.text;

/**
 * What municipal IT sees and does at the console: tenants, rulebooks, counts, users. No command
 * shows a person of a case.
 */
package dk.sporskifte.console;

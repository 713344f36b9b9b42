/** Versions of Helsingør's bundle that an operator may lay ready. */
package dk.sporskifte.browser.models;

/** What the whole run may not have shown to anybody: looked at when everything else is done. */
package dk.sporskifte.itests.privacy;

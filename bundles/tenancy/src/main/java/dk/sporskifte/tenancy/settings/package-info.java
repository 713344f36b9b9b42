/** What all parts of tenancy share: settings and threads. */
package dk.sporskifte.tenancy.settings;

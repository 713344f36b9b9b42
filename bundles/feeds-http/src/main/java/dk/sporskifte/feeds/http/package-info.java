/**
 * {@code POST /feeds/v1/{tenant}/{feed}}. Who sends is a sender, never a user: nothing here opens a
 * road into a tenant's API, and no token of here is one of there.
 */
package dk.sporskifte.feeds.http;

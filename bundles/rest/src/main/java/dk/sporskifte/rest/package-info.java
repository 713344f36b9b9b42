/**
 * REST: each resource a component of its own, each a thin translation between HTTP and one use
 * case. What a resource method takes says what its request must bring: a {@code Caller} a live
 * token, an {@code ExpectedVersion} the header {@code If-Match}, a {@code Creating} may bring an
 * {@code Idempotency-Key}, a {@code PageRequest} a page. The OpenAPI document is made of the same
 * signatures and their Javadoc.
 */
package dk.sporskifte.rest;

/**
 * A way in: a watched folder for each tenant and sender. A file is taken when its marker is there,
 * stays until it is stored for certain, and is moved with its receipt beside it.
 */
package dk.sporskifte.feeds.folder;

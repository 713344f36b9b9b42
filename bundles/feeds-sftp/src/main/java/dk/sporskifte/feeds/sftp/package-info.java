/**
 * SFTP, both ways round: a server in which each sender sees its own drop folder and nothing else,
 * and polling of a partner's server by one node at a time.
 */
package dk.sporskifte.feeds.sftp;

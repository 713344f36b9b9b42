package dk.sporskifte.feeds.check;

/** What checking a message came to. */
public sealed interface Checked permits CheckedMessage, Rejection {}

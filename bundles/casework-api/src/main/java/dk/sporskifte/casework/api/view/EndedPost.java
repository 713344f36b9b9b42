package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Post;

/**
 * A post that has ended, and what went to the one that took over.
 *
 * @param tasks open ones that have a new owner
 * @param needs open ones of transitions that have a new owner
 * @param objects cases, concerns and inbox lines that it saw
 */
public record EndedPost(Post ended, Post takenOverBy, long tasks, long needs, long objects) {}

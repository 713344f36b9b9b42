package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.PostId;

/**
 * A post that nobody attends to: nobody holds it, or who does is away without cover.
 *
 * @param tasks open ones it owns
 * @param overdue how many of them
 * @param cases open ones that no caseworker who is there sees
 */
public record LeftAlone(
    PostId post, String title, String unit, long tasks, long overdue, long cases) {}

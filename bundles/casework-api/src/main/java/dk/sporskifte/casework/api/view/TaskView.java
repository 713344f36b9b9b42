package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Task;

/** A task as of today. */
public record TaskView(Task task, boolean overdue, String ownerTitle) {}

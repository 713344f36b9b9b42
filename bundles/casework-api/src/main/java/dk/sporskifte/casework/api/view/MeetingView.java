package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Meeting;

/** A meeting as a list shows it. */
public record MeetingView(Meeting meeting, String forumName, int items) {}

package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Presentation;
import java.time.Instant;

/**
 * Own text, and nothing else.
 *
 * @param meetingPlace where to come
 */
public record PresentationView(
    Presentation presentation, Instant meetingStartsAt, String meetingPlace) {}

package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotNull;

/** The day the referral form came. */
public record FormReceived(@NotNull LocalDate on) {}

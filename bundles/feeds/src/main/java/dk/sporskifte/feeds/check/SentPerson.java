package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PersonBlock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The person of a record, read as far as it goes.
 *
 * @param block what could be read
 * @param finding what contradicts itself
 */
record SentPerson(PersonBlock block, Optional<Finding> finding) {
  static SentPerson of(JsonNode node) {
    Optional<String> number = text(node, "cpr");
    Optional<CprNumber> cpr = number.flatMap(n -> read(n, CprNumber::new));
    Optional<LocalDate> born = text(node, "birthDate").flatMap(d -> read(d, LocalDate::parse));
    PersonBlock block =
        new PersonBlock(
            cpr,
            text(node, "givenName"),
            text(node, "familyName"),
            born,
            node.path("addressProtection").asBoolean(),
            text(node, "homeMunicipality").flatMap(SentPerson::municipality),
            text(node, "address"),
            text(node, "phone"));
    return new SentPerson(block, finding(number, block));
  }

  /** A replacement number identifies nobody here, and says nothing against a name and a date. */
  private static Optional<Finding> finding(Optional<String> number, PersonBlock block) {
    Optional<CprNumber> cpr = block.cpr();
    Optional<LocalDate> born = block.born();
    if (number.isPresent() && cpr.isEmpty()) {
      boolean replacement = number.filter(SentPerson::isReplacement).isPresent();
      if (replacement && isNamed(block)) {
        return Optional.empty();
      }
      return problem(
          replacement
              ? "Et erstatningsnummer siger ikke, hvem det er. Send navn og fødselsdato med."
              : "CPR-nummeret er ikke gyldigt. Er det et andet nummer, sendes navn og dato.");
    }
    boolean disagree =
        cpr.isPresent() && born.isPresent() && !cpr.get().birthDate().equals(born.get());
    return disagree ? problem("CPR-nummer og fødselsdato passer ikke sammen.") : Optional.empty();
  }

  /** Given by an authority to somebody without a CPR number: the day of the date is 60 higher. */
  private static boolean isReplacement(String number) {
    char first = number.charAt(0);
    return first >= '6'
        && first <= '9'
        && read((char) (first - '6' + '0') + number.substring(1), CprNumber::new).isPresent();
  }

  private static boolean isNamed(PersonBlock block) {
    return block.givenName().isPresent()
        && block.familyName().isPresent()
        && block.born().isPresent();
  }

  private static Optional<Finding> problem(String reason) {
    return Optional.of(Finding.at(ErrorCode.NOT_IDENTIFIABLE, "person/cpr", reason));
  }

  private static Optional<String> municipality(String text) {
    return read(text, MunicipalityCode::new).map(MunicipalityCode::value);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue())
        .map(PlainText::of)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static <T> Optional<T> read(String text, Function<String, T> reading) {
    try {
      return Optional.of(reading.apply(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

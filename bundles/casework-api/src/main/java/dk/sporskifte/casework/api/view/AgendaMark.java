package dk.sporskifte.casework.api.view;

/**
 * Stands for an agenda as somebody sees it.
 *
 * @param mark 8 hexadecimal digits; another one than before: fetch the agenda
 */
public record AgendaMark(String mark) {
  /** Another one also where nothing changed but the process that answers. */
  public static AgendaMark of(AgendaView agenda) {
    return new AgendaMark("%08x".formatted(agenda.hashCode()));
  }
}

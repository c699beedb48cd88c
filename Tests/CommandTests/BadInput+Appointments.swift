/// What is typed wrongly about appointments, and what is said to it.
extension BadInput {
  static let appointments = BadInput.read(
    #"""
    quorate appoint to salford-icb housing "C. Roy" --capacity officer --by X
    2 D. Price has held the seat Housing since Mon 1 Oct 2001; end that appointment first, or give dates that do not overlap with it
    quorate appoint to salford-icb education "C. Roy" --capacity king --by X
    64 quorate: "king" is not accepted for --capacity; expected elected, non-executive, executive, officer, person-supported, carer, clinical, lay, independent, co-opted, user, voluntary or representative
    quorate appoint to salford-icb education nobody --capacity officer --by X
    2 there is nobody called "nobody" in the directory; see the directory: quorate person list
    quorate appoint to salford-icb education "C. Roy" --capacity officer --by X --from 2002-04-01 --to 2002-03-01
    2 Fri 1 Mar 2002 is before the first day, Mon 1 Apr 2002; expected a last day on or after the first
    quorate appoint to salford-icb education "C. Roy" --capacity officer --by X --from 2000-04-01
    2 the seat Education exists only from Mon 1 Oct 2001
    quorate appoint end salford-icb housing "C. Roy" --last 2002-03-01 --why x
    2 C. Roy did not hold the seat Housing on Fri 1 Mar 2002; see the board's seats: quorate seat list salford-icb
    quorate appoint office salford-icb chair "C. Roy" --by X
    2 A. Reed has been chair since Mon 1 Oct 2001; record the end of that term first, or give dates that do not overlap with it
    quorate appoint office salford-icb king "C. Roy" --by X
    64 quorate: "king" is not accepted for <office>; expected chair or deputy
    quorate appoint leave-office salford-icb deputy "C. Roy" --last 2002-03-01
    2 C. Roy was not deputy chair on Fri 1 Mar 2002
    quorate appoint substitute salford-icb c-roy c-roy
    2 nobody can be their own substitute
    quorate appoint substitute salford-icb head-of-service nobody
    2 there is nobody called "nobody" in the directory; see the directory: quorate person list
    quorate appoint accept salford-icb c-roy everything
    64 quorate: "everything" is not accepted for <subject>; expected confidentiality or code
    quorate appoint dispense salford-icb c-roy all
    64 quorate: "all" is not accepted for <scope>; expected speak or speak-and-vote
    quorate appoint dispense salford-icb c-roy speak --from 2002-04-01 --to 2002-03-01
    2 Fri 1 Mar 2002 is before the first day, Mon 1 Apr 2002; expected a last day on or after the first
    """#)
}

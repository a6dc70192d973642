-- The list file: groups of terms. Copy the folder and write your own groups; capitals and accents do not count.
return {
  sanctions = {
    "arms embargo", "asset freeze", "assets frozen", "blacklisted", "embargo", "entity list",
    "export controls", "frozen assets", "OFAC", "price cap", "sanctioned", "sanctions", "sanctions list",
    "secondary sanctions", "travel ban",
  },
  investigation = {
    "arrest warrant", "arrested", "criminal inquiry", "criminal investigation", "detained", "in custody", "inquiry",
    "investigation", "person of interest", "questioned", "released on bail", "search warrant", "suspect", "suspects",
    "under investigation",
  },
  court = {
    "acquitted", "charged with", "class action", "convicted", "conviction", "court order", "extradition",
    "found guilty", "indicted", "indictment", "injunction", "lawsuit", "plea deal", "pleaded guilty",
    "pleaded not guilty", "prosecutor", "prosecutors", "sentenced", "verdict",
  },
  offence = {
    "bribery", "corruption", "crimes against humanity", "embezzlement", "espionage", "extortion", "fraud", "genocide",
    "insider trading", "manslaughter", "money laundering", "murder", "negligence", "perjury", "tax evasion", "treason",
    "war crime", "war crimes",
  },
}

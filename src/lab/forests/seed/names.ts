/** First names that the lab's crowd is made of; none of them is a named person's. */
export const FRENCH_FIRST_NAMES =
  'Adèle Antoine Baptiste Bérénice Camille Cédric Claire Damien Denis Édith Élise Émile Étienne Fabien Florence François Gaël Hélène Inès Irène Jérôme Joëlle Julien Laure Léo Loïc Lucie Maëlle Mathieu Noémie Odile Pascal Rémi Sabine Sylvie Théo Valérie Vincent Yann Zoé'.split(
    ' ',
  );
export const FRENCH_LAST_NAMES =
  'Arnaud Barbier Besson Blanchard Boyer Chevalier Clément Colin Delorme Dubois Dumas Fabre Faure Fontaine Garnier Gauthier Girard Guérin Hamel Joly Lacroix Lambert Leblanc Leclerc Lefèvre Lemaître Mallet Mercier Meunier Morel Noël Perrin Picard Prévost Renaud Rivière Rousseau Sénéchal Tessier Vidal'.split(
    ' ',
  );
export const ENGLISH_FIRST_NAMES =
  'Aaron Abigail Adam Barbara Brian Carol Cynthia Daniel Diana Edward Emma Fiona Gary Grace Harold Helen Ian Isabel Jack Joan Keith Laura Liam Megan Nathan Nora Oliver Paula Peter Rachel Ralph Sandra Scott Teresa Thomas Ursula Victor Wanda Walter Yvonne'.split(
    ' ',
  );
export const ENGLISH_LAST_NAMES =
  'Adams Baker Bennett Brooks Campbell Carter Clark Collins Cooper Davies Edwards Evans Fisher Foster Graham Hall Harris Hughes Jenkins Kelly King Lewis Mason Mitchell Morgan Murphy Nelson Parker Phillips Porter Reed Rogers Russell Shaw Stewart Taylor Turner Walker Ward Wright'.split(
    ' ',
  );
export const TITLES: readonly (readonly [title: string, department: string])[] = [
  ['Accountant', 'Finance'],
  ['Buyer', 'Purchasing'],
  ['Engineer', 'Engineering'],
  ['Sales manager', 'Sales'],
  ['Assistant', 'Management'],
  ['Project manager', 'Engineering'],
  ['Technician', 'Facilities'],
  ['Lawyer', 'Legal'],
];

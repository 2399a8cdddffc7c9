/**
 * The area codes of the US, its territories and Canada, 2026, those about to enter service included.
 * A code that spans a zone line has all of its zones, as far as clocks differ.
 */
export interface AreaCode {
  /** ISO 3166 alpha-2 */
  country: string;
  zones: string[];
}

const EASTERN = ['America/New_York'];
const CENTRAL = ['America/Chicago'];
const MOUNTAIN = ['America/Denver'];
const PACIFIC = ['America/Los_Angeles'];
const EASTERN_AND_CENTRAL = ['America/New_York', 'America/Chicago'];
const CENTRAL_AND_MOUNTAIN = ['America/Chicago', 'America/Denver'];
const MOUNTAIN_AND_PACIFIC = ['America/Denver', 'America/Los_Angeles'];

const CODES: [country: string, zones: string[], codes: string][] = [
  // Connecticut to Maine, New York, New Jersey, Pennsylvania, Delaware, Maryland, DC
  ['US', EASTERN, '203 475 860 959 339 351 413 508 617 774 781 857 978 603 401 802 207'],
  [
    'US',
    EASTERN,
    '212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917',
  ],
  [
    'US',
    EASTERN,
    '929 934 201 551 609 640 732 848 856 862 908 973 302 202 771 227 240 301 410 443 667',
  ],
  ['US', EASTERN, '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878'],
  // Virginia to Florida, West Virginia
  ['US', EASTERN, '276 434 540 571 686 703 757 804 826 948 304 681'],
  ['US', EASTERN, '252 336 472 704 743 828 910 919 980 984 803 821 839 843 854 864'],
  ['US', EASTERN, '229 404 470 478 565 678 706 762 770 912 943'],
  [
    'US',
    EASTERN,
    '239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954',
  ],
  ['US', EASTERN_AND_CENTRAL, '448 850'],
  // Ohio, Michigan, Indiana, Kentucky, Tennessee
  ['US', EASTERN, '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937'],
  ['US', EASTERN, '231 248 269 313 517 586 616 679 734 810 947 989'],
  ['US', EASTERN, '260 317 463 765 502 859 865'],
  ['US', EASTERN_AND_CENTRAL, '906 219 574 812 930 270 364 606 423 729 931'],
  ['US', CENTRAL, '615 629 731 901'],
  // Illinois, Wisconsin, Minnesota, Iowa, Missouri
  ['US', CENTRAL, '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872'],
  ['US', CENTRAL, '262 274 353 414 534 608 715 920 218 320 507 612 651 763 924 952'],
  ['US', CENTRAL, '319 515 563 641 712 235 314 417 557 573 636 660 816 975'],
  // Alabama, Mississippi, Louisiana, Arkansas, Oklahoma, Texas
  ['US', CENTRAL, '205 251 256 334 483 659 938 228 471 601 662 769 225 318 337 457 504 985'],
  ['US', CENTRAL, '327 479 501 870 405 539 572 580 918'],
  [
    'US',
    CENTRAL,
    '210 214 254 281 325 346 361 409 430 469 512 621 682 713 726 737 806 817 830 832',
  ],
  ['US', CENTRAL, '903 936 940 945 956 972 979'],
  ['US', CENTRAL_AND_MOUNTAIN, '432 915'],
  // The Dakotas, Nebraska, Kansas
  ['US', CENTRAL, '316 402 531 913'],
  ['US', CENTRAL_AND_MOUNTAIN, '308 605 620 701 785'],
  // Mountain states
  ['US', MOUNTAIN, '303 719 720 748 970 983 385 435 801 307 406 505 575'],
  ['US', MOUNTAIN_AND_PACIFIC, '208 986'],
  ['US', ['America/Phoenix'], '480 520 602 623'],
  ['US', ['America/Phoenix', 'America/Denver'], '928'],
  // Pacific states
  [
    'US',
    PACIFIC,
    '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650',
  ],
  [
    'US',
    PACIFIC,
    '657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951',
  ],
  ['US', PACIFIC, '702 725 503 971 206 253 360 425 509 564'],
  ['US', MOUNTAIN_AND_PACIFIC, '775 458 541'],
  ['US', ['America/Anchorage', 'America/Adak'], '907'],
  ['US', ['Pacific/Honolulu'], '808'],
  // Territories
  ['PR', ['America/Puerto_Rico'], '787 939'],
  ['VI', ['America/St_Thomas'], '340'],
  ['GU', ['Pacific/Guam'], '671'],
  ['MP', ['Pacific/Saipan'], '670'],
  ['AS', ['Pacific/Pago_Pago'], '684'],
  // Canada
  ['CA', ['America/St_Johns', 'America/Halifax'], '709 879'],
  ['CA', ['America/Halifax'], '428 506 782 902'],
  ['CA', ['America/Toronto', 'America/Halifax'], '273 367 418 581'],
  ['CA', ['America/Toronto'], '263 354 438 450 468 514 579 819 873'],
  [
    'CA',
    ['America/Toronto'],
    '226 249 289 343 365 382 387 416 437 519 548 613 647 683 705 742 753 905 942',
  ],
  ['CA', ['America/Toronto', 'America/Winnipeg'], '807'],
  ['CA', ['America/Winnipeg'], '204 431 584'],
  ['CA', ['America/Regina', 'America/Edmonton'], '306 474 639'],
  ['CA', ['America/Edmonton'], '368 403 587 780 825'],
  ['CA', ['America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek'], '236 250 257 672 778'],
  ['CA', ['America/Vancouver'], '604'],
  [
    'CA',
    ['America/Iqaluit', 'America/Rankin_Inlet', 'America/Edmonton', 'America/Whitehorse'],
    '867',
  ],
];

const BY_CODE = new Map(
  CODES.flatMap(([country, zones, codes]) =>
    codes.split(' ').map((code): [string, AreaCode] => [code, { country, zones }]),
  ),
);

/** What is known of "512"; null: unknown, or not a place (600, 700, 800 …). */
export function areaCode(code: string): AreaCode | null {
  return BY_CODE.get(code) ?? null;
}
